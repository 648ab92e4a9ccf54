/**
 * Words that carry no topic: they are left out of the index and cut from a question ("bagaimana cara agar antrean tidak panjang?").
 * Looked up as written, before rooting: "dapat" is dropped, "mendapat" is not. Written for this project.
 */
export const STOPWORDS: ReadonlySet<string> = new Set(
  `
ada adalah adapun agar akan akankah aku anda antara apa apabila apakah apalagi atas atau bagai bagaimana bagaimanakah bagi bahkan bahwa
banyak beberapa begini begitu belum benarkah bila bilakah bisa bisakah boleh bolehkah bukan bukankah buat cuma dalam dan dapat dapatkah
dari daripada demi demikian dengan di dia digunakan diri dll dong dsb dulu entah guna hal hanya harus haruskah hingga ia ialah ini inikah
itu itulah jadi jangan jika juga justru kah kalau kalian kami kamu kan kapan kapankah karena ke kenapa kepada ketika kita kok lagi lah
lain lalu lebih maka mana manakah masih masing maupun melainkan melalui memang mengapa mengenai menjadi menurut mereka merupakan meski
meskipun mungkin namun nah nanti nya oleh pada padahal para pernah perlukah per pula pun saat saja sambil sampai sana sangat saya
seakan sebab sebagai sebagaimana sebelum sebelumnya sebuah secara sedang sedangkan seharusnya sehingga sejak sekali sekalian selain
selalu selama semakin semua seorang seperti serta sesuatu sesudah setelah setiap siapa siapakah silakan silahkan sini situ suatu sudah
sudahkah supaya tadi tak tanpa tapi telah tentang tentu tentunya terhadap terlalu ternyata tersebut tetapi tiap tidak tidakkah toh untuk
walau walaupun yaitu yakni yang
a an and are as at by for from how in is it of on or that the this to what with
`
    .trim()
    .split(/\s+/),
);

/** Words that ask for a way of doing something. Cut from a query of several words, kept when they are the whole query. */
export const QUESTION_WORDS: ReadonlySet<string> = new Set(
  'cara caranya contoh contohnya gimana tolong mohon mau ingin bantu cari carikan mencari tahu sih ya yuk kita saya apa maksudnya artinya arti'.split(
    ' ',
  ),
);
