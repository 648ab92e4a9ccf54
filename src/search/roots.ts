/**
 * Roots of Indonesian, common and administrative, written for this project and reviewed twice: KBBI spelling, no affixed forms, no
 * proper nouns. Not taken from any other stemmer's dictionary. Words that look affixed but are roots (beras, kepala) stand here so that
 * they stay whole. Used when the site is built and by the tools; the browser gets only the roots of the site's own words (kamus.ts).
 */
export const ROOTS: ReadonlySet<string> = new Set(
  `
abad abadi abah abai abang abdi abjad abrasi absah absen absensi absolut abstain abstrak abu abuh acak acap acara aci
acu acuh acung ada adab adakala adaptasi adaptif adat adegan adek adem adik adil adinda administrasi administratif
administrator adon adopsi adu aduh aduk advokasi advokat aerobik agak agama agar agen agenda agraria agresi agresif
agribisnis agroindustri agronomi agunan agung agustus ahad ahli aib air aja ajaib ajak ajal ajang ajar aju ajudan akad
akademi akademik akademis akademisi akal akar akbar akhir akhirat akhlak akibat akidah akik akikah akomodasi akrab
akreditasi akrobat aksara akselerasi akses aksesibilitas aksesori aksi aksioma akta aktif aktivis aktivitas aktor
aktual aktualisasi aku akuisisi akun akuntabel akuntabilitas akuntan akuntansi akur akurasi akurat akut ala alam
alamat alami alang alas alasan alat alergi algoritma alih alim alinea alir alis alkohol alokasi alpa alternatif alu
alumni alun alur amal aman amanah amanat amar amarah amat amatir ambang ambar ambil ambisi ambruk ambulans amen
amendemen amnesti ampas amplas amplop ampuh ampun amuk anak analis analisis analitik analog analogi anatomi ancam anda
andai andal andil andragogi aneh aneka anemia angan anggap anggar anggota anggrek angguk anggun anggur angin angka
angkasa angkat angker angket angklung angkot angkuh angkut angsa aniaya animasi anjak anjing anjlok anjung anjur
anonim antagonis antar antara antarmuka antena antibiotik antik antisipasi antologi antre antusias antusiasme anugerah
anut anyam apa apabila apalagi aparat aparatur apartemen apatis apel api apik aplikasi apotek apoteker apresiasi april
apung arah arak aral arang arbitrase arena argumen argumentasi arif arisan arsip arsiparis arsitek arsitektur arteri
arti artikel artis artistik arung arus asa asah asal asam asap asar asas asbak asesmen asesor aset asin asing asisten
asli asma asmara asong asosiasi aspal aspek aspirasi asrama asri astronomi asuh asumsi asupan asuransi asyik atap atas
atau atlet atletik atmosfer atom atribut atur audiensi audio audiovisual audit auditor aula aur aurat autentik
autentikasi automasi autopsi awak awal awam awan awas awet ayah ayam ayat ayo ayom ayu ayun azab azan bab babak babat
babi baca bacok badai badak badal badan badminton badut bagai bagaimana bagan bagasi bagi bagus bahagia bahan bahas
bahasa bahaya bahkan bahu bahwa baik bait baja bajak bajik baju bak bakal bakar bakat bakau baki bakso bakteri bakti
baku bala balai balap balas balik baling balita balkon balok balon balsam balut bambu ban bancak banci bandar bandara
bandel banding bandit bang bangau bangga bangkai bangkang bangkit bangkrut bangku bangsa bangsal bangsat bangsawan
bangun banjar banjir bank bantah bantai bantal banteng banting bantu banyak bapak bara barak barang barangkali barat
barel bareng baring baris barter baru barusan bas basa basah basi basis basket basmi basuh bata batal batalion batang
batas baterai batik batin batu batuk bau baur baut bawa bawah bawang bawel baya bayam bayang bayar bayi bayu bazar bea
beasiswa beban bebas bebek beber beberapa becak becus beda bedah bedak bedil bedug begini begitu bekal bekam bekas
bekicot beku bekuk bela belah belai belaka belakang belalai belalang belang belanga belanja belas belasungkawa
belatung belek belenggu belerang beli belia beliau belida belimbing belit belok belot beludru belukar belum belut
benah benak benam benang benar bencana benci benda bendahara bendera bendung bengis bengkak bengkalai bengkel bengkok
bengong benih bening bensin bentak bentang bentar benteng bentrok bentuk bentur benua beranda berandal berang
berangkat berani berantas beras berat bercak berdikari berengsek beres berhala beri beringas beringin berisik berita
berkah berkas berkat berlian bernas berontak bersih bersin beruang berudu beruk besan besar besi besok bestari betah
betapa betina betis beton betul biadab biak biang biar biara bias biasa biaya bibi bibir bibit bicara bidan bidang
bidik bijak bijaksana biji bikin biksu bila bilah bilang bilas bilik bilingual bimbang bimbing bina binar binasa
binatang bincang bingkai bingkis bingung binomial bintang bintik biodata biografi biola biologi biometrik bioskop
biota bir birahi birama biro birokrasi birokrat birokratis biru bis bisa bisik bising bisnis bisu bisul bius blanko
blok blokade blokir bobol bobot bocah bocor bodoh bogem bohlam bohong boikot bokong bola bolak boleh bolong bolos
bolpoin bom bombardir bonceng boneka bongkah bongkar bonsai bonus bopong bor bordir borgol borong boros bosan bot
botak botani botol box boyong brankas bros brosur brutal buah buai buang buas buat buaya bubar bubuh bubuk bubur budak
budaya budi budidaya budiman bugar bui bujang bujuk buka bukan bukit bukti buku bulan bulat bule bulir bulu
bulutangkis bumbu bumi buncis bundar bunga bungkam bungkuk bungkus bungsu bunker buntu buntung buntut bunuh bunyi
bupati buram buras burger buron bursa buru buruh buruk burung bus busa busana busuk busung busur buta butik butir
butuh buyar buyut cabai cabang cabul cabut cacah cacar cacat caci cacing cadang cagar cahaya cair cakap cakar cakram
cakrawala cakup calo calon camar camat cambuk camil camp campak campur canda candi candu canggih canggung cangkang
cangkir cangkok cangkul cantik cantum cap capai capek caper capung cara cari carter cat catat catering catur cawan
cawat cebol cebur cecer cedera cegah cek cekal cekam cekat cekatan cekcok cekik cekung cela celah celaka celana celeng
celetuk celoteh celup cemar cemara cemas cemberut cemburu cemerlang cemooh cendana cendawan cendekia cendera cenderung
cengkeh cengkeram cengkerama centang cepat ceper ceplas ceplos cerah cerai ceramah cerdas cerdik cerewet cergas ceria
cerita cermat cermin cerna ceroboh cerobong cerpen cerutu cetak cetus cicak cicil cicip cikal cilik cincang cinta
cipta ciri cita citra cium coaching coba cobek coblos cocok cocor codot cokelat colek colok comot condong congkak
congkel contek contoh copet copot cor corak corat coret corong cuaca cuat cubit cuci cucu cucur cuek cuil cuit cuka
cukai cukup cukur culas culik cuma cuman cumi cungkil cuplik curah curam curang curhat curi curiga cuti dada dadak
dadar daerah daftar dagang daging dagu dahaga dahak dahan dahi dahsyat dahulu daif daing daki dakwa dakwah dalam
dalang dalih dalil damai damba dampak dampar damping dan dana danau dandan dangkal dansa dapat dapur dara darah darat
dari daring darma darurat dasa dasar dasawarsa dasbor dasi daster data datang datar daulat daun daur dawai daya dayung
debar debat debit debitur debu debut decak dedak dedikasi definisi defisit deflasi degil degradasi degup dekade dekan
dekap dekat deklarasi dekonsentrasi dekorasi dekrit delapan delegasi delik delima delman demam demi demikian demo
demografi demokrasi demokratis demonstrasi dempet dempul denah denda dendam dengan dengar dengki dengkur dengung
dentum denyut depan departemen depo deposito depresi derajat derap deras deregulasi deret dering derita derma dermaga
dermatitis dermawan desa desah desain desak desas desember desentralisasi desibel desimal desir desis deskripsi
deskriptif despot destinasi destruktif detail detasering deteksi detektif determinasi detik dewa dewan dewasa dewi dia
diabetes diafragma diagnosis diagnostik diagram diakon dialek dialektika dialisis dialog diam diameter diare didik
diesel diet difabel diferensiasi difteri difusi digital digitalisasi dikit dikotomi diksi diktator dikte diktum
dilatasi dilema dimensi dinamika dinamis dinamit dinamo dinar dinas dinasti dinding dingin dini dioksida diorama
diploma diplomasi diplomat direksi direktorat direktori direktur dirgahayu dirham diri disabilitas disertasi disiden
disinfektan disiplin disket diskon diskotek diskresi diskriminasi diskriminatif diskualifikasi diskusi dispensasi
dispenser disposisi distilasi distribusi distributor distrik divisi doa dobrak dogma dokar dokter doktor dokumen
dokumentasi dokumenter dolar domba domestik dominan dominasi domisili dompet donasi donatur dongeng dongkol dongkrak
dorong dosa dosen dosis draf drainase drama dramatis dua duafa dubur duda duduk duga duit duka dukuh dukun dukung
dulang dulu dunia duplikasi duplikat durasi durhaka duri durian dusta dusun duta duyun ecer edar edisi edit editor
edukasi edukatif efek efektif efektivitas efisien efisiensi ego egois eja ejek ekologi ekonom ekonomi ekonomis ekor
ekosistem eksak eksekusi eksekutif eksemplar eksis eksistensi ekskavasi eksklusif ekspansi ekspedisi ekspektasi
eksperimen eksploitasi eksplorasi ekspor ekspresi ekspresif ekstensi ekstensif eksternal ekstra ekstrakurikuler
ekstrem ekuitas ekuivalen ekuivalensi elak elang elastis elegan elektrik elektron elektronik elektronika elemen
elementer eliminasi elite elok elu elus email emas ember embrio embun embung embus emigrasi emis emisi emosi emosional
empang empas empat empati empiris empuk emulsi enak enam enau encer endap endus energi engah enggan engkau engsel
enkripsi entah entas entri enyah epidemi epidemiologi episode era eram erang erat erosi erti erupsi esa esai eselon
esensi esensial esok estafet estetika estimasi etalase etik etika etiket etis etnik etnis etos evakuasi evaluasi
evaluatif evaluator evolusi faal faedah fajar fakir fakta faktor faktual faktur fakultas fakultatif falsafah famili
familier fana fanatik fantasi fantastis farmasi fasad fase fasih fasilitas fasilitasi fasilitatif fasilitator fasis
fatal fatwa favorit februari federal federasi feminin fenomena fenomenal feodal feri fermentasi festival fiber figur
figuran fikih fiksi fiktif filantropi filial film filosofi filosofis filsafat filter final finalis finansial firasat
firma firman fisik fisika fisiologi fisioterapi fiskal fitnah fitrah fitri fitur flora flu fokus folder folio fondasi
fonologi forensik formal formalitas formasi format formatif formula formulasi formulir forum fosil foto fotografer
fotografi fotokopi fragmen fraksi frasa frekuensi frustrasi fundamental fungsi fungsional furnitur fusi gabah gabung
gadai gading gadis gado gaduh gagah gagak gagal gagang gagap gagas gairah gajah gaji gala galah galak galang galat
galau gali galon gambar gambir gambut gamelan gampang gancu ganda gandeng gandrung gandum gang ganggang ganggu
gangster ganja ganjal ganjar ganjil ganteng ganti gantung ganyang gapai gapura gara garam garang garansi garap garasi
garis garpu garuda garuk gas gasing gatal gaul gaun gaung gawai gawang gawat gaya gayung gebrak gebuk gedung gegas
gejala gejolak gelagat gelak gelandang gelang gelanggang gelap gelar gelas geledah gelegar gelembung geleng gelepar
geli geliat gelincir gelinding gelisah gelitik gelombang gelora gelut gema gemar gembala gembira gembok gembung gembur
gemerlap gemetar gemilang gempa gempar gempur gemuk gemulai gemuruh genang genap gencar gencat gencet gendang gender
gendong gendut generasi generator genetik genetika geng genggam gengsi genit genjot genre genta gentar genteng genting
gentong geofisika geografi geografis geologi geometri gerabah geraham gerak geram gerbang gerbong gereja gergaji
gerhana gerigi gerilya gerimis gerobak gerogot gerus gerutu gesek geser gesit getah getar getas getir getok getol giat
gigi gigih gigil gigit gila gilas giling gilir gincu ginjal girang giring giro gitar gizi global globalisasi gloria
gobak goda godok gol golf golok golong gombal gondok gong gonggong gonjang gontai gorden goreng gores gosip gosok got
gotong goyah goyang grafik grafis gram gramatika grasi gratifikasi gratis gravitasi grogi grosir grup gua gubah
gubernur gubris gubuk gudang gugah gugat gugup gugur gugus gula gulai gulat guling gulir gulma gulung gumam gumpal
guna guncang gundah gundul gunjing gunting guntur gunung gurah gurami gurat gurih gurita guru gurun gusar gusi gusur
guyon guyur habis habitat hadang hadap hadiah hadir hadirin hafal hai haid hajat haji hak hakikat hakim hal halal
halaman halang halau halo halte haluan halus hama hamba hambar hambat hambur hamil hampa hampar hampir hancur handuk hangat hangus hantam hantar hantu hanya hanyut hapus haram harap hardik harfiah harga hari harimau harmoni
harmonis harmonisasi harta haru harum harus hasil hasrat hasut hati haus hawa hayat hebat heboh hektare hela helai
helikopter helm hemat hempas hendak hening hentak henti hepatitis heran herba herbal hewan hias hibah hibrida hibur
hidang hidayah hidraulik hidung hidup hierarki higiene higienis hijau hijrah hikayat hikmah hilang hilir himpit himpun
hina hindar hingar hingga hinggap hipertensi hipotek hipotesis hirau hiruk hirup histeris historis hitam hitung hiu
hoaks hobi holistik homogen honor honorarium honorer horizontal hormat hormon hortikultura hotel hubung hujan hujat
hukum hulu huma human humanis humas humor huni huruf hutan ialah iba ibadah ibarat iblis ibu ibunda idam idap ide
ideal idealis identifikasi identik identitas ideologi idola ijab ijazah ikal ikan ikat ikhlas ikhtiar iklan iklim ikon
ikrar ikut ilahi ilalang ilham ilmiah ilmu ilusi ilustrasi imajinasi imam iman imbal imbang imbas imbau imbuh imigran
imigrasi iming imitasi imla impas impi implan implementasi implikasi implisit impor impuls imun imunisasi inai inap
incar inci indah indeks independen indikasi indikator individu individual indra induk industri infak infeksi inflasi
informal informan informasi informatif informatika infrastruktur infus ingat ingin ingkar ingus inisial inisiasi
inisiatif injak injeksi inklinasi inklusi inklusif inkubasi inovasi inovatif inovator insaf insan insang insentif
insiden insinyur inspeksi inspektorat inspektur inspirasi inspiratif inspirator instal instalasi instan instansi
insting institusi institut instruksi instruktif instruktur instrumen instrumental insulin intai intan integral
integrasi integritas intelek intelektual intelijen intens intensif intensitas interaksi interaktif interior intern
internal internalisasi internasional internet interogasi interoperabilitas interpretasi interupsi interval intervensi
inti intim intimidasi intip intisari introspeksi intuisi invasi invensi inventaris inventarisasi inventori investasi
investigasi investor ipar irama iri irigasi iring iris irit ironi ironis isak isap iseng isi isolasi istana istiadat
istilah istimewa istirahat istri isu isyarat item itik iya izin jabar jabat jadi jadwal jaga jagal jagat jago jagung
jahat jahe jahil jahit jaja jajah jajak jajan jajar jaket jaksa jala jalan jalang jalar jalin jalur jam jamah jamak
jambak jamban jambu jambul jamin jamu jamur janda jangan jangankan janggal janggut jangka jangkar jangkau jangkit
jangkrik jangkung janin janji jantan jantung januari jarah jarak jarang jari jaring jarum jas jasa jasad jasmani jatah
jati jatuh jauh jawab jaya jebak jebol jeda jejak jejal jejer jelajah jelang jelantah jelas jelata jelek jeli jelita
jelma jemaah jemaat jemari jembatan jempol jemput jemu jemur jenaka jenazah jendela jenderal jengkal jengkel jenguk
jenis jenius jenjang jenuh jepit jera jeram jerami jerapah jerat jerawat jerembap jeriji jerit jernih jeruji jeruk
jerumus jet jidat jihad jijik jika jilat jilbab jilid jimat jinak jingga jinjing jip jiplak jiran jitu jiwa jodoh jok
joki jolok jompo jongkok joran jorok jotos jual juang juara jubah judi judul juga jujur julang juli juluk julur jumat
jumlah jumpa jumput jungkir juni junior junjung juntai juragan jurang juri jurnal jurnalis jurnalistik juru jurus jus
justifikasi justru juta jutawan kabar kabel kabin kabinet kabul kabupaten kabur kabut kaca kacamata kacang kacau kadal
kadang kadar kader kafan kafe kafein kafilah kaget kagum kail kain kais kait kaji kakak kakao kakek kaki kaku kakus
kala kalah kalam kalangan kalau kalbu kaldera kaldu kalender kaleng kali kalian kaligrafi kalimat kalkulasi kalkulator
kalori kalung kamar kambing kambuh kamera kami kamis kampanye kampung kampus kamu kamus kanak kanal kanan kancah
kancil kancing kandang kandas kandidat kandung kangen kangkang kangkung kanker kantin kantong kantor kantuk kanvas
kapak kapal kapan kapas kapasitas kapital kapitalis kapling kapok kapsul kapten kapur karakter karakteristik karam
karang karantina karat karate karbohidrat karbon karcis kardus karena karet karib karier karikatur karisma karnaval
karpet karsa kartu kartun karun karung karunia karut karya karyawan kas kasar kasasi kasat kasih kasihan kasino kasir
kasta kasur kasus kata katak katalis katalog katarak kategori katering katrol katun katup kaum kaus kawah kawal kawan
kawasan kawat kawin kaya kayak kayu kayuh kebab kebal kebas kebaya kebelet kebiri kebun kebut kecam kecambah kecap
kecapi kece kecewa kecil kecipak kecoa kecoh kecuali kecup kecut kedai kedaluwarsa kedap kedelai keder kedip kedok
kedondong kedua keduk kedut kejam kejap kejar keji keju kejut kekal kekang kekar kekeh keker kelabu kelahi kelak
kelakar kelam kelambu kelamin kelana kelapa kelar kelas kelebat keledai kelelawar kelenteng kelereng keliling kelinci
kelindan kelingking kelip kelir keliru kelit kelok kelola kelom kelompok kelontong kelopak keluar keluarga keluh
kelupas kelut kemah kemarau kemarin kemas kemat kembali kemban kembang kembar kembara kemboja kembung kemeja kemenyan
kemih kemilau kemiri kempis kemudi kemudian kemul kena kenal kenan kenang kenanga kenari kencan kencang kencing kencur
kendala kendali kendang kendara kendati kendi kendor kendur kenduri kening kental kentang kentara kentut kenyal
kenyang kenyut keong kepada kepal kepala kepang kepik kepiting kepompong keponakan kepul kepung kera kerabat kerabu
kerah keram keramas keramat keramba keramik keran keranda kerang kerangka keranjang kerap kerapu keras keraton kerbau
kerdil kere keren kereta kerikil kering keringat keris kerja kerjap kerling kerok keroncong kerongkong keropos kersa
kertas kerucut kerudung keruh keruk kerumun kerut kesah kesal kesan kesat kesatria keseleo kesima ketam ketan ketapel
ketat ketel ketela keteng keter ketiak ketik ketika ketimbang ketimun ketok ketoprak ketua ketuk ketumbar ketupat
khalayak khalifah khas khasiat khatam khatib khawatir khayal khazanah khianat khidmat khilaf khitan khotbah khusus
khusyuk kiai kiamat kian kias kiat kibar kibas kiblat kicau kidung kijang kikir kikis kilah kilap kilas kilat kilau
kilo kilogram kilometer kimia kina kincir kinerja kini kios kipas kiper kiprah kira kiri kirim kisah kisar kismis
kisruh kita kitab kiwi klaim klakson klan klarifikasi klasifikasi klasik klasikal klausa klausul klien klik klimaks
klimatologi klinik klinis klip kliping kloning klorin klub koalisi kobar kocek kocok kode kodi kodifikasi kodok kodrat
kognitif koherensi kohesi koin kokoh kol kolaborasi kolaboratif kolaborator kolam kolega koleksi kolektif kolektor
kolera kolesterol kolom kolonel kolong koloni kolonial kolor kolot kolusi koma komandan komando kombinasi komedi
komentar komentator komersial komersialisasi komik komisaris komisi komisioner komite komitmen komoditas kompak kompas
kompatibel kompensasi kompeten kompetensi kompetisi kompetitif kompetitor komplain kompleks kompleksitas komplet
komplikasi komplot komponen kompor kompos komposisi komprehensif kompres kompromi komputasi komputer komunal
komunikasi komunikatif komunikator komunis komunitas komuter kondang kondektur kondisi kondom konduktor kondusif
koneksi konfederasi konferensi konfigurasi konfirmasi konflik konfrontasi kongres kongsi konjungsi konkret konon
konotasi konsekuen konsekuensi konseling konselor konsensus konsentrasi konsep konsepsi konseptual konser konservasi
konservatif konsiderasi konsisten konsistensi konsolidasi konsonan konspirasi konstan konstitusi konstitusional
konstruksi konstruktif konsul konsulat konsultan konsultasi konsumen konsumsi konsumtif kontak kontaminasi kontan
konteks kontekstual kontestan kontinen kontingen kontinu kontra kontradiksi kontrak kontraktor kontras kontrasepsi
kontribusi kontributor kontrol kontroversi kontroversial konveksi konvensi konvensional konversi konvoi koordinasi
koordinator koper koperasi kopi kopling kopra koran korban kordinat korek koreksi korelasi koridor korosi korporasi korporat korps
korsel korset korteks korup korupsi koruptor kos kosakata kosmetik kosong kostum kota kotak kotamadya kotor koyak kram
kreasi kreatif kreativitas kreator kredibel kredibilitas kredit kreditur kriminal kriminalitas krisis kristal kriteria
kritik kritikus kritis kriya kronis kronologi kronologis kuadrat kuah kuak kuala kualat kuali kualifikasi kualitas
kualitatif kuantitas kuantitatif kuas kuasa kuat kubah kubang kubik kubis kubu kubur kucai kucil kucing kucur kuda
kudeta kudis kudus kue kuesioner kuil kuis kuitansi kujur kuku kukuh kukur kukus kulah kulai kulak kuli kuliah kuliner
kulit kulkas kultum kultur kultural kulum kuman kumandang kumat kumbang kumis kumpul kumuh kumur kunang kunci kuncung
kuncup kungkung kuning kunjung kuno kunyah kunyit kuorum kuota kupas kuping kupon kupu kura kurang kurap kuras kurator
kurban kuret kurikulum kurir kurma kurs kursi kursus kurun kurung kurus kurva kusam kusir kusta kusuk kusut kutang
kutat kutik kutil kutip kutu kutub kutuk kuyup laba label labil laboran laboratorium labu labuh lacak laci lacur lada
ladang laden laga lagak lagi lagu lahan lahap lahar lahir laik lain lajang laju lajur laki lakon laksamana laksana
laku lalai lalang lalap lalat lali lalu lama laman lamar lambai lamban lambang lambat lambung lampai lampau lampias
lampion lampir lampu lampung lancang lancar lancip lancong landa landai landak landas langgan langgar langgeng langit
langka langkah langkap langsat langsing langsung languh lanjut lansia lansir lantai lantak lantang lantar lantas
lantik lantun lap lapak lapang lapangan lapar lapis lapor laptop lapuk larang laras lari laris laron larut las laser
laskar latah latar lateral latih lauk laun laut lava lawak lawan lawat layak layan layang layar layat layu lazim lebah
lebam lebar lebaran lebat lebih lebur leceh lecek lecet lecut ledak ledeng leduk lega legal legalisasi legalitas
legenda legendaris legislasi legislatif legislator legitimasi leher lekang lekas lekat lekuk lelah lelaki lelang lele
leleh leluasa leluhur lem lemah lemak lemari lemas lembaga lembah lembap lembar lembing lembu lembung lembur lembut
lempar lempeng lempung lena lencana lendir lengah lengan lenggak lenggang lenggok lengkap lengket lengking lengkuas
lengkung lengser lentera lentik lenting lentur lenyap lepas leper lepra lepuh lerai lereng leret lesap lesat lestari
lesu lesung letak letih letnan letup letus levitasi lewat lezat liang liar libat liberal libur licik licin lidah lidi
lihai lihat liku lilin lilit lima limbah limbung limpa limpah limpas linang lincah lindas lindung lindur lingkar
lingkung lingkup linglung lini lintah lintang lintas lipat liput lirih lirik lisan lisensi listrik litbang liter
literasi literatur litigasi liuk liur liwet loak lobak lobi logam logaris logat logika logis logistik logo lokakarya
lokal lokalisasi lokasi loket lokomotif lolos lomba lompat loncat lonceng longgar longok longsor lonjak lontar loreng
lorong losmen loteng lowong loyal loyalitas loyang luang luap luar luaran luas lubang lucu lucut ludah ludes lugas
lugu luhur luka lukis luluh lulur lulus lumas lumat lumayan lumba lumbung lumpang lumpuh lumpur lumrah lumur lumut
lunak lunas luncur lunglai lungsur lunjak luntur lupa luput lurah luring luruh lurus lusa lusin lutut luwes maaf mabuk
macam macan macet madani madrasah madu madya maestro magang magister magnet magnetik magrib maha mahal mahar mahasiswa
mahir mahkamah mahkota mahligai mahoni main maizena majalah majelis majemuk majikan maju maka makalah makam makan
makar makhluk maki makin maklum maklumat makmur makna makro maksiat maksimal maksimum maksud maktub mal malah malaikat
malam malang malaria malas maling malu mama mampat mampir mampu mampus mana manajemen manajer manajerial manakala
mancanegara mancung mandat mandi mandiri mandor mandul manfaat mangga manggis manggut mangkir mangkuk mangrove mangsa
mania manifestasi manik manipulasi manis manja manjur mantan mantap mantel mantra mantri manual manufaktur manula
manusia manusiawi manut map mapan marabahaya marah marak maraton maret marga margin marginal marinir markas marmer
martabat martil martir marwah masa masak masalah masam masif masih masin masing masinis masjid maskapai masker
maskulin massa massal master masuk masyarakat masyhur mata matahari matang matematika materi material materialis mati
matra matras matriks maujud maulid maut mawar mawas maya mayat mayor mayoritas mazhab mebel medali medan media median
mediasi mediator medis medium megafon megah mei meja mekanik mekanika mekanis mekanisme mekar melarat melati melek
meleset melinjo melodi melon melulu memang memar memo memori menang menantu menara mencret mendiang mendoan mendung
mengapa mengkudu menhir menit mentah mental mentalitas mentari mentas mentega menteri mentimun mentok mentor mentoring
menu menung merah merak meram merana meranti merdeka merdu merek mereka meriah meriam meriang merica merosot merpati
merta mertua mesin mesiu meski meskipun mesra mesti mesum metadata meteor meteorologi meter meterai metode metodis
metodologi metropolitan mewah midi migrasi mihrab mikro mikrobiologi mikrofon mikroskop milenial miliar miliarder
milik milimeter militan militer mimbar mimpi minat minder mineral minggat minggu mini miniatur minim minimal minimum
minor minoritas minta minum minus minyak miring mirip misal misi misil miskin misteri misterius mistik mitigasi mitos
mitra mixer mobil mobilisasi mobilitas modal mode model moderasi moderat moderator modern modernisasi modifikasi modis
modul modus mogok mohon molek molekul molor momen momentum momok monarki moncong mondar moneter monitor monitoring
monopoli monoton monster monsun monumen monyet moral moralitas moratorium morfologi motif motivasi motivator moto
motor moyang mozaik muai muak mual muara muat mubalig mubazir muda mudah mudarat mudik mufakat muhasabah muhrim
mujarab mujur muka mukadimah mukena mukim mukjizat mula mulai mulas mulia mulsa multimedia mulur mulus mulut mumi
munafik munajat muncrat muncul mundar mundur mungil mungkin muntaber muntah murah murai muram murid murka murni murung
musafir musala musang museum musibah musik musikal musim muslihat muslim muslimah musnah mustahil mustajab musuh
musyawarah mutakhir mutasi mutiara mutlak mutu nabati nabi nada nadi nafkah nafsu naga nahas naif naik najis nakal
nakhoda nalar naluri nama nampan namun nanah nanas nanti napas narapidana narasi narasumber narkoba narkotika narsis
nasabah nasi nasib nasihat nasional nasionalis nasionalisme naskah nasyid natal natural naung navigasi neda negara
negatif negeri negosiasi negosiator nekat nelayan nenek nener nepotisme neraca neraka neto netra netral netralitas
neurologi ngarai ngeri ngilu niaga niat nifas nihil nikah nikmat nikotin nilai nilam nilon ningrat nirkabel nirlaba
nisan nisbah nisbi niscaya nista nomaden nominal nominasi nomine nomor nona norma normal normatif nostalgia nota
notaris notifikasi notula notulen notulensi notulis novel november nuansa nuklir numerasi nurani nuri nusa nusantara
nutrisi nutrisionis nyala nyaman nyamuk nyana nyanyi nyaring nyaris nyata nyawa nyeri nyinyir nyiur nyonya obat obeng
objek objektif objektivitas oblak obligasi obor obral obrol observasi observatorium obsesi oceh oditur odol ojek oke
oknum oksigen oktaf oktober olah olahraga oleh oles oli olimpiade olok ombak ombudsman omel omong ompong omzet onak
onar oncom ondel ongkos online oper operasi operasional operator opini oplos oposan oposisi opsi opsional optik
optimal optimalisasi optimis optimisme optimistis optimum orang oranye orasi orator orbit order ordo organ organik
organis organisasi organisme orgel orientasi orisinal orkestra ornamen oseng otak otentik otomasi otomatis otomotif
otonom otonomi otoritas otoriter otot oven overdosis pabean pabrik pacar pacu pacul pada padahal padam padan padang
padat padepokan padi padu pagar pagelaran pagi pagu paha pahala paham pahat pahit pahlawan pailit pajak pajan pajang
pak pakai pakan pakar paket paksa paku pala palang palawija paling palsu palu palung paman pamer pamit pamong pamor
pampang pamrih panah panas panca pancang pancar pancaroba panci pancing pancung pancur pandai pandan pandang pandemi
pandu panel panen pangan pangeran panggang panggil panggul panggung pangkal pangkas pangkat pangku panglima pangsa
panik panitera panitia panjang panjar panjat pansus pantai pantang pantas pantat pantau panti pantik panting pantomim
pantul pantun panu panutan papa papah papan papar papas para parabola parade paradigma paradoks paraf parafrase
paragraf parah parasit parasut parau parit pariwara pariwisata parkir parlemen parsel parsial partai partikel partisi
partisipan partisipasi partisipatif partitur partner paru paruh parut pas pasak pasal pasang pasar pascasarjana pasien
pasif pasir pasok paspor pasrah pasta pasti pastor pasu pasukan patah paten pater patih patok patri patriot patroli
patron patuh patung patut pauh paus paut pawai pawang paya payah payau paying payudara payung pecah pecat pecel peci
pecundang pecut pedagogi pedal pedalaman pedang pedas pedati pedih pedoman peduli pegal pegang pegas pegawai pejam
peka pekak pekan pekarangan pekat pekerti pekik pel peladen pelan pelana pelangi pelanting pelat pelatuk pelesir
pelihara pelik pelintir pelipis pelit pelita pelonco pelopor pelosok peluang peluh peluit peluk peluru pematang pemilu
pena penat pencak pencar pencet pencil pendam pendapa pendek pendekar pendeta pending pendopo pengantin pengaruh
penggal pengki peniti penjara penjuru pensil pensiun pentas penting pentol penuh penyet penyok penyu pepatah pepaya
pepes perabot peraga perah perahu perai perak peran perang perangah perangai perangkat peranjat peras perawan perban
perca percaya percik percuma perdana perdata perdu perempuan perforasi performa pergi pergok peri perigi periksa
perilaku peringkat perintah periode periodik perisai peristiwa periuk perkakas perkara perkasa perkosa perkutut
perlahan perlente perlu permadani permai permaisuri permak permata permen permisi permukaan pernah pernis peroksida
peroleh peron perosok persen persentase persepsi persero perseroan persis persona personal personalia personel perspektif
persuasi persuasif pertama perunggu perut perwira pesan pesangon pesantren pesat pesawat pesek peserta pesiar pesimis
pesimistis pesisir pesona pesta pestisida pesut peta petai petak petaka petang peti petik petir petis petisi petuah
pewara piagam piala piano piara piatu picik picing picu pidana pidato pihak pijak pijar pijat pikat pikir piknik
piksel pikul pikun pil pilah pilar pilek pilih pilin pilkada pilot pilu pimpin pincang pindah pindai pinggan pinggang
pinggir pinggul pingsan pinjam pinset pinta pintal pintar pintas pintu pinus pion pionir pipa pipi pipih pipis pipit
pirang piranti piring pisah pisang pisau piston pita pitam pitih piutang plafon plagiarisme plagiat plasenta plastik
plat platform plaza pleno plester plot pluralis pluralisme plus podium pohon poin pojok pokok pola polan polemik poles
poligami poliklinik polio polis polisi politik politikus politisi polos polusi pompa pondok ponsel popok popularitas
populasi populer porak porno pornografi poros porsi portabel portal portofolio pos posisi positif posko posyandu pot
potensi potensial potong potret pragmatis praja prajurit prakarsa prakiraan praktik praktikum praktis praktisi
pramugari pramuka pramusaji pranala pranata prangko prasangka prasarana prasasti prasetya prasmanan prasyarat predikat
prediksi prefektur preferensi preman premi premis presensi presentasi presiden presisi prestasi prestise prevalensi
preventif pria pribadi pribumi prihatin prima primadona primata primer primitif prinsip prinsipil prioritas prisma
privasi privat privatisasi pro proaktif probabilitas problem problematika prodi produk produksi produktif
produktivitas produsen profesi profesional profesionalisme profesor profil profit program programer progres progresif
prohibisi proklamasi proklamator proletar prolog promosi promotif promotor pronomina propaganda properti proporsi
proporsional proposal prosa prosedur prosedural proses prosesi prospek prospektif prostitusi protein proteksi
protektif protes protokol protokoler prototipe provinsi provokasi proyek proyeksi proyektor psikiater psikis psikolog
psikologi psikologis psikotes puas puasa puber pubertas publik publikasi publisitas pucat pucuk pudar pugar puing
puisi puja pujangga puji puka pukat pukau pukul pula pulang pulas pulau pulen pulih pulpen pulsa puluh pulung pun
punah puncak pundak pundi punggawa punggung pungkas pungkir pungli pungut puntir puntung punya pupuk pupus pura puri
purna purnabakti purnama pusaka pusar pusat pusing puskesmas puspa pustaka putar putih putik putra putri putus puyuh
raba rabat rabies rabu rabun racau racik racun radang radar radiasi radikal radikalisme radio radiologi radius raga
ragam ragi ragu rahang rahasia rahayu rahim rahmat raib raih raja rajah rajam rajin rajuk rajut rak rakit rakus rakyat
ralat ramadan ramah ramai ramal rambah rambat rambu rambut rambutan rami rampai rampas ramping rampok rampung ramu
rana ranah rancak rancang rancu randa randu rangka rangkai rangkak rangkap rangkul rangkum rangsang ranjang ranjau
ransel ransum rantai rantang rantau ranting rapal rapat rapel rapi rapor rapuh ras rasa rasi rasio rasional rasuk
rasul rata ratap ratu ratus raung raup raut rawa rawan rawat raya rayap rayon rayu razia reaksi reaktif reaktor realis
realisasi realisme realistis realitas rebab rebah reboisasi rebon rebung rebus rebut receh reda redaksi redam reduksi
redup referendum referensi refleks refleksi reflektif reformasi refraksi regenerasi regional registrasi regu reguk
regulasi regulator reguler rehab rehabilitasi rehat reintegrasi rejan reka rekam rekan rekap rekapitulasi rekat
rekayasa rekening reklamasi reklame rekoleksi rekomendasi rekonsiliasi rekonstruksi rekor rekreasi rekrut rekrutmen
rektor rektorat rel rela relaksasi relasi relatif relawan relevan relevansi reli relief religi religius relokasi rem
remaja remas rematik rembes rembuk rembulan remeh remis remisi rempah remuk renang rencana renda rendah rendam rendang
rengek renggang renggut renovasi renta rentak rental rentan rentang renung renyah reog reparasi repertoar replika
replikasi reportase reporter repot representasi representatif republik reputasi resah resap resensi resep resepsi
reservasi reses resesi residen residu resik resiprokal resistansi resmi resolusi resonansi respek respirasi responden
respons responsif restoran restorasi restrukturisasi restu retak retas retensi retina retorika retribusi retur revisi
revitalisasi revolusi revolusioner rezeki rezim ria riak riam riang rias ribu ribut ricuh rida rimba rimbun rinci
rindang rindu ringan ringkas ringkih ringkus rintang rintih rintik rintis risalah risau riset risi risih risiko ritel
ritme ritual rival riwayat robek roboh robot roda rogoh rohani rok roket rokok roman romantis rombak rombeng rombong
rompi rona ronda rongga rongrong ronsen ronta rontok rotan rotasi roti royal royalti royong ruah ruam ruang ruas ruat
rubrik rudal rugi ruh rujuk rukun rumah rumit rumor rumpun rumput rumus runcing runding runduk rundung rungu runtuh
runtun rupa rupiah ruruh rusa rusak rusuh rusuk rute rutin rutinitas ruwat saat sabana sabar sabda sabit sabotase
sabtu sabuk sabun sabung sabut sadap sadar sadis safari sagu sah sahabat sahaja saham sahut saing sains saja sajadah
sajak saji sakelar sakit sakral saksi sakti saku sal salah salak salam salat saldo saleh salep salib salin salindia
saling saliva salju salon salur salut sama samak saman samar sambal sambang sambar sambil sambung sambut sampah sampai
sampan sampang sampel samping sampo sampul samsat samudra samurai sana sandal sandang sandar sandera sandi sanding
sandiwara sangat sangga sanggah sanggar sanggul sanggup sangka sangkal sangkar sangkut sangrai sangsi sanitarian
sanitasi sanjung sanksi santai santan santap santer santet santri santun sapa sapi sapu saput saraf saran sarana
sarang sarapan sarat saring sarjana sarung sasana sasar sastra sate satelit satpam satu satwa saudagar saudara saudari
sauh saung saus sawah sawan sawi sawit sawo saya sayang sayap sayat sayembara sayup sayur seakan sebab sebal sebar
sebelah sebelas sebelum sebentar seberang sebut sedak sedan sedang sedap sedekah sederhana sedia sediakala sedih
sedikit sedot seduh segala segan segar segel segera segi segitiga sehat sejahtera sejak sejarah sejati sejuk sekadar
sekali sekalian sekaligus sekam sekap sekarang sekat sekian sekitar sekoci sekolah sekongkol sekop sekretariat
sekretaris seks seksi seksual sektor sektoral sekunder sekuriti sekutu sel sela selada selagi selai selain selaku
selalu selam selama selamat selancar selang selaput selaras selasa selat selatan selawat selebaran selebrasi
selebritas seledri seleksi selektif selempang selenggara selera selesai seleweng selidik selimut selinap seling selip
selisih selokan seloroh selubung seludup seluk selundup seluruh selusup semai semak semakin semampai semangat semangka
semarak semat semayam sembah sembahyang sembako sembarang sembelih sembelit sembilan semboyan sembuh sembul sembunyi
sembur semburat semedi semen semenanjung semenjak sementara semesta semester semi seminar semir sempat sempit sempoa
sempoyong semprong semprot sempurna semrawut semringah semu semua semut sen senam senandung senang senantiasa senapan
senar senat senator sendat sendi sendiri sendok sendu sengaja sengat sengau senggang senggol sengit sengkarut sengketa
sengsara seni seniman senin senior senja senjang senjata sensasi sensitif sensor sensual sensus sentak sentil sentimen
sentimeter sentosa sentra sentral sentralisasi sentuh senyap senyum sepadan sepah sepak sepakat sepanjang separuh
sepat sepatu sepeda sepele seperti sepi sepoi seprai september sepuh sepuluh sepupu serabut seragam serah serai serak
seram serambi serang serangga serap serasah serasi serat seratus seraya serba serbaguna serbet serbi serbu serbuk
serdadu serempak serentak seret sergap seri serial serigala serikat sering serius serobot serpih serta sertifikasi
sertifikat seru seruling serunai seruni serup serut serutu servis sesak sesal sesat seseorang sesi sesuai sesuatu
sesudah set setan setang setapak setara setel setelah seteru setia setiap setir setop setor setrika setrum setuju sewa
sewaktu sewenang sia siaga sial siang siap siapa siar siasat sibak sibuk sidang sidik sif sifat sigap signifikan sihir
sikap sikat siklus siksa siku sila silabus silam silang silat silau silet silsilah siluet siluman simak simbol
simbolis simetri simetris simpan simpang simpati simpel simping simplifikasi simpul simtom simulasi simulator sinar
sindikat sindir sindrom sinergi sinergis singa singgah singgasana singgung singkap singkat singkir singkong singsing
sini sinis sinkron sinkronisasi sinonim sintesis sinting sinyal sipil sipir sipit sipu siput siram sirap sirat sirene
sirih sirik siring sirkuit sirkulasi sirkus sirna sirop sirsak sisa sisi sisih sisik sisip sisir sistem sistematika
sistematis siswa siswi sita situ situasi situasional situs siul siung skala skandal skema skenario skor skors skrining
skripsi slogan soal sobat sobek sodok sodor sofa sogok sohor soja sok sokong sol solar solek solid solidaritas solo
solusi somasi sombong sonder songket songsong sopan sopir sorak sore sorong sorot sortir sosial sosialis sosialisasi
sosialisme sosiolog sosiologi sosok soto spanduk spasi spesial spesialis spesialisasi spesies spesifik spesifikasi
spesimen spidol spiral spiritual sponsor spontan sportif sportivitas stabil stabilisasi stabilitas stadion stadium
staf stagnan stagnasi stamina standar standardisasi start stasiun statis statistik statistika statistisi status
statuta stempel stensil steril sterilisasi stigma stik stiker stimulan stimulasi stimulus stok stop strata strategi
strategis stratifikasi stres struktur struktural studi studio stunting suai suaka suami suap suar suara suasana suatu
subjek subjektif subsidi substansi substansial substitusi subuh subur suci sudah sudi sudut sufi suguh suhu suit sujud
suka sukacita sukar sukarela sukma sukses suksesi suku sulam sulap suling sulit suluh suluk sulung sulur sulut sumbang
sumbangsih sumbat sumber sumbing sumbu sumpah sumpal sumpek sumpit sumsum sumur sunah sunat sungai sungguh sungkan
sungkem sungkur sungut suntik sunting suntuk sunyi sup supaya superior supermarket supervisi supervisor suplai
suplemen surah surai suram surat surel surga surplus suruh suruk surup surut survei surya susah susastra susila suster
susu susul susun susup susut sutra sutradara swadaya swakarsa swakelola swalayan swasembada swasta syahadat syahbandar
syahdu syair syak syal syarat syariah syariat syekh syirik syok syukur syuting taat tabah tabel tabiat tabib tabir
tablet tabrak tabu tabuh tabung tabur tadah tadi tafsir tagih tahan tahap tahi tahu tahun tajam taji tajuk takar
takbir takdir takhta takjub takluk taksi taksir taktik takut takwa takwim tala talak talang talas talenan talenta tali
tamak taman tamasya tamat tambah tambak tambal tambang tambat tambur tameng tampah tampak tampan tampar tampi tampik
tampil tampuk tampung tamu tanah tanak tanam tancap tanda tandan tandas tanding tandu tandus tangan tangga tanggal
tanggap tangguh tangguk tanggul tanggulang tanggung tangis tangkai tangkal tangkap tangkas tangki tangkis tani tanjak
tanjung tanpa tantang tante tanya tapa tapak tapi tapis taplak taraf target tari tarif tarik taring taruh taruna
tarung tas tasbih tata tatap tatar tatkala tato taubat taufik tauhid taut tawa tawan tawar tawon tawur tayang teater
tebak tebal tebang tebar tebas tebing tebu tebus teduh tega tegak tegang tegap tegar tegas teguh teguk tegur teh tekad
tekan tekel teken teknik teknis teknisi teknologi teko tekor teks tekstil tekstur tekuk tekun telaah teladan telaga
telah telan telanjang telanjur telantar telapak telat tele telekomunikasi telekonferensi telepati telepon teleskop
televisi telinga teliti teluk telulur telunjuk telur telusur tema teman tematik tembaga tembak tembakau tembang tembok
tembus tempa tempat tempayan tempe tempel tempeleng temperamen temperatur tempo tempuh tempur tempurung temu tenaga
tenang tenar tenda tendang tendensi tender tengadah tengah tenggang tenggara tenggat tenggelam tenggorok tengik
tengkar tengkorak tengku tengkuk tengkurap tengok tenis tentang tentara tenteram tentu tenun teologi teoretis teori
tepat tepi tepis tepuk tepung tera teraju terali terampil terang terap terapi terapis teras terasi teratai terawang
terbang terbit teri teriak terigu terik terima teripang teritorial terjal terjang terjemah terjun terka terkam terlalu
terminal terminologi termos ternak terobos teroka terompah terompet terong teropong teror teroris terowong terpa
terpal tertib terubuk terumbu teruna terung terus tes tesis testimoni tetangga tetap tetapi tetas tetek tetes tetikus
teve tewas tiada tiang tiap tiba tidak tidur tifus tiga tikai tikam tikar tiket tikung tikus tilang tilik tim timah
timang timba timbal timbang timbil timbul timbun timpa timpal timpang timun timur tindak tindas tindih tinggal tinggi
tingkah tingkap tingkat tinja tinjau tinju tinta tipe tipis tipu tirai tiran tiri tiris tiru tisu titah titi titik
titip titis tiup tobat todong tohok toilet tokek toko tokoh tokok tolak toleh toleran toleransi tolok tolol tolong
tomat tombak tombol tompel ton tong tonggak tongkang tongkat tonjok tonjol tonton topan topang topeng topi topik
toples topografi toreh total totalitas tradisi tradisional tragedi tragis traktir traktor trampolin transaksi
transaksional transfer transformasi transformator transfusi transisi transit translasi transliterasi transmigrasi
transmisi transparan transparansi transplantasi transpor transportasi trauma tren triase tribun trik triliun trisula
triwulan trofi tropis trotoar truk tsunami tua tuah tuai tuak tuala tualang tuan tuang tuas tuba tuberkulosis tubruk
tubuh tuding tuduh tudung tugas tugu tuhan tuil tujah tuju tujuh tukak tukang tukar tukik tula tulang tular tulen tuli
tulis tulus tuma tumbal tumbang tumbuh tumbuk tumis tumit tumor tumpah tumpang tumpas tumpeng tumpu tumpuk tumpul
tunagrahita tunai tunanetra tunang tunarungu tunas tunawisma tunda tunduk tunggak tunggal tunggang tunggu tungkai
tungku tunjang tunjangan tunjuk tuntas tuntun tuntut turis turun turus turut tusuk tutor tutorial tutuk tutup tutur
uang uap ubah uban ubi ubin ucap udang udara udik ufuk ugal ujar uji ujung ukir ukur ulam ulama ulang ular ulas ulat
ulayat ulek ulet ulir ulos ultimatum ulung ulur umat umbai umbar umbi umbul umpama umpan umpat umpet umrah umum umur
undang undi unduh undur unggah unggas unggul unggun ungkap ungkit ungsi ungu unifikasi unik unit universal universitas
unjuk unsur unta untai untit untuk untung upacara upah upaya upeti urai urat urban urea urgen urgensi urine urug uruk
urung urus urut usah usaha usai usang usap usia usik usir ustaz usul usung usus usut utama utan utang utara utas utuh
utus uzur vagina vakansi vakasi vaksin vaksinasi vakum valid validasi validitas valuta vandalisme vanili variabel
varian variasi variatif varietas vas vegetarian vegetasi vektor velodrom ventilasi verbal verifikasi verifikator versi
versus vertikal veteran veto viabilitas vibrasi video vila violet viral virtual virus visa visi visibilitas visual
visualisasi vital vitalitas vitamin vlog vokal vokasi vokasional voli volume vonis voting vulgar vulkanik vulkanis
vulkanologi wabah wacana wadah waduk wafat wahana wahyu wajah wajan wajar wajib wakaf wakil waktu walah walau walaupun
wali walikota wangi wangsit wanita wanti waralaba warga waris warkah warna warnet warta wartawan warung wasiat wasit
waskat waskita waspada watak watas wawancara wawas wayang webinar wedana wejang welas wenang wereng wibawa widyaiswara
wihara wilayah windu wirausaha wisata wisma wisuda wortel wudu wujud yakin yakni yang yatim yayasan yodium yoga yogurt
yuan yudisial yudisium yuridis yurisdiksi yurisprudensi yustisi zakat zalim zaman zamrud zat zebra ziarah zikir zina
zirah zodiak zona zonasi zoologi
`
    .trim()
    .split(/\s+/),
);
