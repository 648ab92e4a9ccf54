// 514 kabupaten and kota by the code of their province (Kepmendagri 300.2.2-2138/2025 through cahyadsn/wilayah, MIT; the counts are
// those of content/acuan/wilayah.yml). Names are stored without the word in front of them.
const NAMES: Readonly<Record<string, readonly [kabupaten: string, kota: string]>> = {
  11: [
    'Aceh Selatan, Aceh Tenggara, Aceh Timur, Aceh Tengah, Aceh Barat, Aceh Besar, Pidie, Aceh Utara, Simeulue, Aceh Singkil, Bireuen, Aceh Barat Daya, Gayo Lues, Aceh Jaya, Nagan Raya, Aceh Tamiang, Bener Meriah, Pidie Jaya',
    'Banda Aceh, Sabang, Lhokseumawe, Langsa, Subulussalam',
  ],
  12: [
    'Tapanuli Tengah, Tapanuli Utara, Tapanuli Selatan, Nias, Langkat, Karo, Deli Serdang, Simalungun, Asahan, Labuhanbatu, Dairi, Toba, Mandailing Natal, Nias Selatan, Pakpak Bharat, Humbang Hasundutan, Samosir, Serdang Bedagai, Batu Bara, Padang Lawas Utara, Padang Lawas, Labuhanbatu Selatan, Labuhanbatu Utara, Nias Utara, Nias Barat',
    'Medan, Pematangsiantar, Sibolga, Tanjungbalai, Binjai, Tebing Tinggi, Padangsidimpuan, Gunungsitoli',
  ],
  13: [
    'Pesisir Selatan, Solok, Sijunjung, Tanah Datar, Padang Pariaman, Agam, Lima Puluh Kota, Pasaman, Kepulauan Mentawai, Dharmasraya, Solok Selatan, Pasaman Barat',
    'Padang, Solok, Sawahlunto, Padang Panjang, Bukittinggi, Payakumbuh, Pariaman',
  ],
  14: [
    'Kampar, Indragiri Hulu, Bengkalis, Indragiri Hilir, Pelalawan, Rokan Hulu, Rokan Hilir, Siak, Kuantan Singingi, Kepulauan Meranti',
    'Pekanbaru, Dumai',
  ],
  15: [
    'Kerinci, Merangin, Sarolangun, Batanghari, Muaro Jambi, Tanjung Jabung Barat, Tanjung Jabung Timur, Bungo, Tebo',
    'Jambi, Sungai Penuh',
  ],
  16: [
    'Ogan Komering Ulu, Ogan Komering Ilir, Muara Enim, Lahat, Musi Rawas, Musi Banyuasin, Banyuasin, Ogan Komering Ulu Timur, Ogan Komering Ulu Selatan, Ogan Ilir, Empat Lawang, Penukal Abab Lematang Ilir, Musi Rawas Utara',
    'Palembang, Pagar Alam, Lubuk Linggau, Prabumulih',
  ],
  17: [
    'Bengkulu Selatan, Rejang Lebong, Bengkulu Utara, Kaur, Seluma, Mukomuko, Lebong, Kepahiang, Bengkulu Tengah',
    'Bengkulu',
  ],
  18: [
    'Lampung Selatan, Lampung Tengah, Lampung Utara, Lampung Barat, Tulang Bawang, Tanggamus, Lampung Timur, Way Kanan, Pesawaran, Pringsewu, Mesuji, Tulang Bawang Barat, Pesisir Barat',
    'Bandar Lampung, Metro',
  ],
  19: ['Bangka, Belitung, Bangka Selatan, Bangka Tengah, Bangka Barat, Belitung Timur', 'Pangkal Pinang'],
  21: ['Bintan, Karimun, Natuna, Lingga, Kepulauan Anambas', 'Batam, Tanjung Pinang'],
  31: ['Kepulauan Seribu', 'Jakarta Pusat, Jakarta Utara, Jakarta Barat, Jakarta Selatan, Jakarta Timur'],
  32: [
    'Bogor, Sukabumi, Cianjur, Bandung, Garut, Tasikmalaya, Ciamis, Kuningan, Cirebon, Majalengka, Sumedang, Indramayu, Subang, Purwakarta, Karawang, Bekasi, Bandung Barat, Pangandaran',
    'Bogor, Sukabumi, Bandung, Cirebon, Bekasi, Depok, Cimahi, Tasikmalaya, Banjar',
  ],
  33: [
    'Cilacap, Banyumas, Purbalingga, Banjarnegara, Kebumen, Purworejo, Wonosobo, Magelang, Boyolali, Klaten, Sukoharjo, Wonogiri, Karanganyar, Sragen, Grobogan, Blora, Rembang, Pati, Kudus, Jepara, Demak, Semarang, Temanggung, Kendal, Batang, Pekalongan, Pemalang, Tegal, Brebes',
    'Magelang, Surakarta, Salatiga, Semarang, Pekalongan, Tegal',
  ],
  34: ['Kulon Progo, Bantul, Gunungkidul, Sleman', 'Yogyakarta'],
  35: [
    'Pacitan, Ponorogo, Trenggalek, Tulungagung, Blitar, Kediri, Malang, Lumajang, Jember, Banyuwangi, Bondowoso, Situbondo, Probolinggo, Pasuruan, Sidoarjo, Mojokerto, Jombang, Nganjuk, Madiun, Magetan, Ngawi, Bojonegoro, Tuban, Lamongan, Gresik, Bangkalan, Sampang, Pamekasan, Sumenep',
    'Kediri, Blitar, Malang, Probolinggo, Pasuruan, Mojokerto, Madiun, Surabaya, Batu',
  ],
  36: ['Pandeglang, Lebak, Tangerang, Serang', 'Tangerang, Cilegon, Serang, Tangerang Selatan'],
  51: ['Jembrana, Tabanan, Badung, Gianyar, Klungkung, Bangli, Karangasem, Buleleng', 'Denpasar'],
  52: ['Lombok Barat, Lombok Tengah, Lombok Timur, Sumbawa, Dompu, Bima, Sumbawa Barat, Lombok Utara', 'Mataram, Bima'],
  53: [
    'Kupang, Timor Tengah Selatan, Timor Tengah Utara, Belu, Alor, Flores Timur, Sikka, Ende, Ngada, Manggarai, Sumba Timur, Sumba Barat, Lembata, Rote Ndao, Manggarai Barat, Nagekeo, Sumba Tengah, Sumba Barat Daya, Manggarai Timur, Sabu Raijua, Malaka',
    'Kupang',
  ],
  61: [
    'Sambas, Mempawah, Sanggau, Ketapang, Sintang, Kapuas Hulu, Bengkayang, Landak, Sekadau, Melawi, Kayong Utara, Kubu Raya',
    'Pontianak, Singkawang',
  ],
  62: [
    'Kotawaringin Barat, Kotawaringin Timur, Kapuas, Barito Selatan, Barito Utara, Katingan, Seruyan, Sukamara, Lamandau, Gunung Mas, Pulang Pisau, Murung Raya, Barito Timur',
    'Palangkaraya',
  ],
  63: [
    'Tanah Laut, Kotabaru, Banjar, Barito Kuala, Tapin, Hulu Sungai Selatan, Hulu Sungai Tengah, Hulu Sungai Utara, Tabalong, Tanah Bumbu, Balangan',
    'Banjarmasin, Banjarbaru',
  ],
  64: [
    'Paser, Kutai Kartanegara, Berau, Kutai Barat, Kutai Timur, Penajam Paser Utara, Mahakam Ulu',
    'Balikpapan, Samarinda, Bontang',
  ],
  65: ['Bulungan, Malinau, Nunukan, Tana Tidung', 'Tarakan'],
  71: [
    'Bolaang Mongondow, Minahasa, Kepulauan Sangihe, Kepulauan Talaud, Minahasa Selatan, Minahasa Utara, Minahasa Tenggara, Bolaang Mongondow Utara, Kepulauan Siau Tagulandang Biaro, Bolaang Mongondow Timur, Bolaang Mongondow Selatan',
    'Manado, Bitung, Tomohon, Kotamobagu',
  ],
  72: [
    'Banggai, Poso, Donggala, Toli-Toli, Buol, Morowali, Banggai Kepulauan, Parigi Moutong, Tojo Una Una, Sigi, Banggai Laut, Morowali Utara',
    'Palu',
  ],
  73: [
    'Kepulauan Selayar, Bulukumba, Bantaeng, Jeneponto, Takalar, Gowa, Sinjai, Bone, Maros, Pangkajene dan Kepulauan, Barru, Soppeng, Wajo, Sidenreng Rappang, Pinrang, Enrekang, Luwu, Tana Toraja, Luwu Utara, Luwu Timur, Toraja Utara',
    'Makassar, Parepare, Palopo',
  ],
  74: [
    'Kolaka, Konawe, Muna, Buton, Konawe Selatan, Bombana, Wakatobi, Kolaka Utara, Konawe Utara, Buton Utara, Kolaka Timur, Konawe Kepulauan, Muna Barat, Buton Tengah, Buton Selatan',
    'Kendari, Bau Bau',
  ],
  75: ['Gorontalo, Boalemo, Bone Bolango, Pohuwato, Gorontalo Utara', 'Gorontalo'],
  76: ['Pasangkayu, Mamuju, Mamasa, Polewali Mandar, Majene, Mamuju Tengah', ''],
  81: [
    'Maluku Tengah, Maluku Tenggara, Kepulauan Tanimbar, Buru, Seram Bagian Timur, Seram Bagian Barat, Kepulauan Aru, Maluku Barat Daya, Buru Selatan',
    'Ambon, Tual',
  ],
  82: [
    'Halmahera Barat, Halmahera Tengah, Halmahera Utara, Halmahera Selatan, Kepulauan Sula, Halmahera Timur, Pulau Morotai, Pulau Taliabu',
    'Ternate, Tidore Kepulauan',
  ],
  91: ['Jayapura, Kepulauan Yapen, Biak Numfor, Sarmi, Keerom, Waropen, Supiori, Mamberamo Raya', 'Jayapura'],
  92: ['Manokwari, Fak Fak, Teluk Bintuni, Teluk Wondama, Kaimana, Manokwari Selatan, Pegunungan Arfak', ''],
  93: ['Merauke, Boven Digoel, Mappi, Asmat', ''],
  94: ['Nabire, Puncak Jaya, Paniai, Mimika, Puncak, Dogiyai, Intan Jaya, Deiyai', ''],
  95: ['Jayawijaya, Pegunungan Bintang, Yahukimo, Tolikara, Mamberamo Tengah, Yalimo, Lanny Jaya, Nduga', ''],
  96: ['Sorong, Sorong Selatan, Raja Ampat, Tambrauw, Maybrat', 'Sorong'],
};

/** Kabupaten and kota of a province in the order of their codes: "Kabupaten Maros", "Kota Makassar". Empty for a code that is none. */
export function kabupatenOf(provinsi: string): string[] {
  const [kabupaten = '', kota = ''] = NAMES[provinsi] ?? [];
  return [...named('Kabupaten', kabupaten), ...named('Kota', kota)];
}

function named(kind: string, names: string): string[] {
  return names === '' ? [] : names.split(', ').map((name) => `${kind} ${name}`);
}
