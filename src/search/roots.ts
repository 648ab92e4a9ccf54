/**
 * Roots of Indonesian, common and administrative, written for this project and reviewed twice: KBBI spelling, no affixed forms, no
 * proper nouns. Not taken from any other stemmer's dictionary. Words that look affixed but are roots (beras, kepala) stand here so that
 * they stay whole. Used when the site is built and by the tools; the browser gets only the roots of the site's own words (kamus.ts).
 */
export const ROOTS: ReadonlySet<string> = new Set(
  `
abad abadi abah abai abang abdi abjad abolisi abrasi abrasif absah absen absensi absolut abstain abstrak abu abuh acak
acap acara aci acu acuh acung ada adab adakala adang adaptasi adaptif adaptor adat adegan adek adem adendum adik adiktif
adil adinda administrasi administratif administrator adon adopsi adu aduh aduk advokasi advokat aerobik afdal afiliasi
agak agama agar agen agenda agih agio agitasi agraria agregasi agregat agresi agresif agribisnis agroindustri agronomi
agunan agung agustus ahad ahli aib air aja ajaib ajak ajal ajang ajar ajek aju ajudan akad akademi akademik akademis
akademisi akal akar akbar akhir akhirat akhlak akibat akidah akik akikah akomodasi akrab akreditasi akrilik akrobat akru
akrual aksara akselerasi akselerator akses aksesibel aksesibilitas aksesori aksi aksioma akta aktif aktivasi aktivis
aktivitas aktor aktual aktualisasi aktualitas aku akuarium akuatik akuisisi akumulasi akun akuntabel akuntabilitas
akuntan akuntansi akur akurasi akurat akut ala alam alamat alami alang alap alas alasan alat alergi alfabet algoritma
aliansi alibi alih alim alinea alir alis aljabar alkohol alokasi alpa alternatif alternator alu aluminium alumni alun
alur amal aman amanah amanat amar amarah amat amatir ambang ambar ambil ambisi amblas ambruk ambulans ambung amen
amendemen amnesti amonia amortisasi ampas ampere amplas amplifikasi amplop ampu ampuh ampun amput amputasi amuk anak
analis analisis analitik analog analogi anarkis anatomi ancam anda andai andal andil andong andragogi aneh aneka anemia
anestesi angan anggap anggar anggit anggota anggrek angguk anggun anggur angin angka angkasa angkat angker angket
angklung angkot angkuh angkut angsa angsur aniaya animasi anjak anjangsana anjing anjlok anjung anjur anomali anonim
antagonis antar antara antarmuka antena antibiotik antigen antik antipati antiseptik antisipasi antologi antre antusias
antusiasme anugerah anulir anut anyam apa apabila apalagi aparat aparatur apartemen apatis apel apendiks api apik apit
aplaus aplikasi apologi apotek apoteker apresiasi april apriori apung arah arak aral arang arbiter arbitrase arena
argumen argumentasi arif arisan arit arloji aroma arsip arsiparis arsitek arsitektur arteri arti artikel artis artistik
arung arus asa asah asal asam asap asar asas asbak asbes asesmen asesor aset asimilasi asin asing asisten asli asma
asmara asong asosiasi aspal aspek aspirasi aspirin asrama asri asteroid astronomi asuh asumsi asung asupan asuransi
asyik atap atas atau atensi atlas atlet atletik atmosfer atom atraksi atribusi atribut atur audiensi audio audiovisual
audit auditor augmentasi aula aur aurat aus autentik autentikasi autisme automasi autopsi avokad awak awal awam awan
awas awet awur ayah ayak ayam ayat ayo ayom ayu ayun azab azam azan bab babad babak babat babi baca bacin bacok badai
badak badal badan badminton badut bagai bagaimana bagan bagasi bagi bagus bahagia bahak bahan bahar bahas bahasa bahaya
bahkan bahu bahwa baik bait baja bajaj bajak bajik baju bak bakal bakar bakat bakau baki bakso bakteri bakti baku bakul
bala balai balap balas balik baling balita balkon balok balon balsam balur balut bambu ban bancak banci bandang bandar
bandara bandel banding bandit bandul bang bangau bangga bangkai bangkang bangkit bangkrut bangku bangsa bangsal bangsat
bangsawan bangun bani banjar banjir bank bansos bantah bantai bantal banteng banting bantu banyak bapak bara barak
barang barangkali barat barel bareng barikade baring baris barter baru barusan barut bas basa basah basi basis basket
basmi basuh bata batako batal batalion batang batas baterai batik batin batok batu batuk bau baur baut bawa bawah bawang
bawel baya bayam bayang bayar bayi bayu bazar bea beasiswa beban bebas bebat bebek beber beberapa becak becek becus beda
bedah bedak bedil bedol bedug begal begini begitu bekal bekam bekap bekas bekicot beku bekuk bela belacu belah belai
belaka belakang belalai belalak belalang belang belanga belanja belas belasungkawa belatung beledu belek belenggu
belerang beli belia beliak beliau belida belimbing belit beliung belok belot beludru belukar belum belut benah benak
benam benang benar bencana benci benda bendahara bendera bendung bengis bengkak bengkalai bengkel bengkok bengong benih
bening bensin bentak bentang bentar benteng bentrok bentuk bentur benua beranda berandal berang berangkat berani
berantas beras berat bercak berdikari berengsek beres berhala beri beringas beringin berisik berita berkah berkas berkat
berlian bernas berontak bersih bersin bersit beruang berudu beruk besan besar besi besok bestari betah betapa betina
betis beton betonisasi betot betul biadab biak biang bianglala biar biara bias biasa biaya bibi bibir bibit bibliografi
bicara bidan bidang bidik biduan biduk bifurkasi bijak bijaksana biji bikin biksu bila bilah bilang bilas bilateral
bilik bilingual bilirubin bilur bilyet bimbang bimbing bina binar binasa binatang bincang bingkai bingkas bingkis
bingung binomial bintang bintik biodata biodiesel biogas biografi biola biologi biomassa biometrik biopsi bioskop biota
bir birahi birama birit biro birokrasi birokrat birokratis biru bis bisa bisik bising bisnis bisu bisul bius blanko blog
blok blokade blokir blusuk bobok bobol bobot bobrok bocah bocor bodoh bogem bohlam bohong boikot bokong bokor boks bola
bolak boleh bolong bolos bolpoin bom bombardir bon bonceng boneka bonggol bongkah bongkar bongkok bonsai bonus bopeng
bopong bor bordir borgol borong boros bosan bot botak botani botol box boyong brankas broiler broker brokoli bros brosur
brutal buah buai bual buang buas buat buaya bubar bubu bubuh bubuk bubung bubur bubut budak budaya budi budidaya budiman
bugar bugil bui bujang bujet bujuk bujur buka bukan bukit bukti buku bulan bulat bule bulir bulu bulutangkis bumbu
bumbung bumerang bumi bumil buncis bundar bundel bunga bungkam bungkuk bungkus bungsu bunker bunting buntu buntung
buntut bunuh bunyi bupati burai buram buras burger buron bursa buru buruh buruk burung bus busa busana busi busuk busung
busur buta butek butik butir butuh buyar buyut cabai cabang cabar cabik cabul cabut cacah cacar cacat caci cacing cadang
cadas caduk cagak cagar cahaya cair cakap cakar cakram cakrawala cakruk cakup calo calon camar camat cambuk camil camp
campak campur canang canda candi candra candu canggih canggung cangkang cangkir cangkok cangkul cantik canting cantrang
cantum cap capai capek caper capung cara cari carik carter cas cat catat catering catur catut cawan cawat cebok cebol
cebur cecar cecer cedera cedok cegah cegat cek cekal cekam cekat cekatan cekau cekcok cekik cekung cela celah celaka
celana celeng celengan celetuk celoteh celup cemar cemara cemas cemberut cemburu cemerlang cemeti cemong cemooh cendana
cendawan cendekia cendera cenderamata cenderung cengang cengeng cengkeh cengkeram cengkerama centang centong cepat ceper
ceplas ceplos cepuh cerabut cerah cerai ceramah cerap cerca cerdas cerdik cerewet cergas ceria cerita cerlang cermat
cermin cerna cernih ceroboh cerobong cerpen ceruk cerutu cetak cetus cicak cicil cicip cicit ciduk cikal cikar cilik
cincang cincin cindera cinta cipta ciri cita citra cium coaching coba cobek coblos cocok cocor codot cokelat cokok colek
colok comot compang condong cong congkak congkel contek conteng contoh copet copot cor corak corat coret corong cuaca
cuap cuat cubit cuci cucu cucuk cucur cuek cuil cuit cuka cukai cukup cukur culas culik cuma cuman cumbu cumi cungkil
cuplik curah curam curang curhat curi curiga cuti dabik dada dadah dadak dadar dadu daerah daftar dagang daging dagu
dahaga dahak dahan dahi dahsyat dahulu daif daing dakap daki dakwa dakwah dalam dalang dalih dalil damai damar damba
dampak dampar damping dan dana danau dandan dangau dangkal dansa dapat dapuk dapur dara darah darat dari daring darma
darurat dasa dasar dasawarsa dasbor dasi daster data datang datar daulat daun daur dawai daya dayung deaktivasi debar
debat debik debirokratisasi debit debitur debu debut decak decit dedah dedak dedikasi definisi definitif defisiensi
defisit deflasi deforestasi degenerasi degil degradasi degup dehidrasi dehumanisasi dekade dekam dekan dekap
dekarbonisasi dekat deklarasi deklinasi dekoder dekonsentrasi dekontaminasi dekor dekorasi dekriminalisasi dekripsi
dekrit delapan delegasi delik delima delman delta demam demarkasi demi demikian demo demografi demokrasi demokratis
demonstran demonstrasi dempet dempul denah denda dendam dengan dengar dengki dengking dengkul dengkur dengung denting
dentum denyut depan departemen depo deportasi deposito depresi depresiasi deradikalisasi derai derajat derak derap deras
deregulasi derek deret dering derita derma dermaga dermatitis dermawan desa desah desain desak desas desau desember
desentralisasi desersi desibel desil desimal desing desir desis deskripsi deskriptif despot destinasi destruktif detail
detasering deteksi detektif detensi detergen deteriorasi determinan determinasi detik detoks detoksifikasi devaluasi
deviasi devisa dewa dewan dewasa dewata dewi dia diabetes diafragma diagnosis diagnostik diagram diakon dialek
dialektika dialisis dialog diam diameter diare diaspora didaktik didik diesel diet difabel diferensiasi difraksi difteri
diftong difusi digital digitalisasi dikit dikotomi diksi diktat diktator dikte diktum dilatasi dilema dilogi dilusi
dimensi dinamika dinamis dinamisator dinamit dinamo dinar dinas dinasti dinding dingin dini dioksida diorama dipan
diploma diplomasi diplomat direksi direktorat direktori direktur dirgahayu dirgantara dirham diri disabilitas diseminasi
disertasi disfungsi disharmoni disiden disinfeksi disinfektan disintegrasi disiplin disket diskon diskotek diskrepansi
diskresi diskriminasi diskriminatif diskualifikasi diskusi dislokasi disorientasi disparitas dispensasi dispenser
dispersi disposisi disrupsi distansi distilasi distorsi distribusi distributor distrik diversi diversifikasi diversitas
divestasi dividen divisi doa dobrak dogma dokar dokter doktor doktrin dokumen dokumentasi dokumenter dolar domain domba
domestik dominan dominasi domisili dompet donasi donatur dongak dongeng dongkel dongkol dongkrak donor dorong dosa dosen
dosis draf drainase drama dramatis dramaturgi drop dua duafa dualisme dubur duda duduk duel duga duit duka dukuh dukun
dukung dulang dulu dunia duplik duplikasi duplikat durasi durhaka duri durian dusta dusun duta duyun duyung ecer edan
edar edisi edit editor edukasi edukatif edukator efek efektif efektivitas efisien efisiensi egaliter ego egois eja ejek
ekologi ekonom ekonomi ekonomis ekor ekosistem eksak eksekusi eksekutif eksekutor eksemplar eksepsi ekshibisi ekshumasi
eksis eksistensi ekskavasi eksklusi eksklusif ekspansi ekspatriat ekspedisi ekspektasi eksperimen eksploitasi eksplorasi
eksponen eksponensial ekspor ekspos ekspose ekspresi ekspresif ekstensi ekstensif ekstensifikasi eksternal ekstra
ekstradisi ekstrak ekstraksi ekstrakurikuler ekstrem ekuator ekuitas ekuivalen ekuivalensi elaborasi elak elang elastis
elastisitas elegan elektabilitas elektrifikasi elektrik elektron elektronik elektronika elemen elementer elevasi
eliminasi elite elok elpiji elu elus email emansipasi emas emban embargo embat ember embrio embun embung embus emigrasi
emis emisi emosi emosional empang empas empat empati empet empiris empuk emulsi enak enam enau encer encok endap endemi
endemik endoskopi endus energi engah enggan engkau engkol engsel enkripsi ensiklopedia entah entak entas entitas entri
enyah enzim epidemi epidemiologi epik epilepsi epilog episode era eradikasi eram erang erat ergonomi ergonomis erosi
erti erupsi esa esai eselon esensi esensial eskalasi eskalator esok estafet estetika estimasi estuari etalase etanol
etape etik etika etiket etis etnik etnis etos eufemisme eutrofikasi evakuasi evaluasi evaluatif evaluator
evapotranspirasi evolusi faal fabel fabrikasi faedah fajar fakir faksimile fakta faktor faktual faktur fakultas
fakultatif falak falsafah falsifikasi famili familier fana fanatik fantasi fantastis farmasi fasad fase fasih fasilitas
fasilitasi fasilitatif fasilitator fasis fatal fatwa favorit februari federal federasi feminin feminisme fenomena
fenomenal feodal feri fermentasi fertilitas festival fiber figur figuran fikih fiksi fiktif filantropi filial film
filosofi filosofis filsafat filter final finalis finansial firasat firma firman fisi fisik fisika fisiologi fisioterapi
fiskal fitnah fitrah fitri fitur flamboyan fleksibel fleksibilitas flora flu fluktuasi fluktuatif fluor fokus folder
folio fondasi fonem fonologi forensik forklif formal formalisasi formalitas formasi format formatif formula formulasi
formulir fortifikasi forum fosfat fosfor fosil foto fotografer fotografi fotokopi fotosintesis fragmen fragmentasi
fraksi fraktur frasa frekuensi friksi frontal frustrasi fumigasi fundamen fundamental fungi fungisida fungsi fungsional
furnitur fusi futsal gabah gabung gabus gadai gading gadis gado gaduh gagah gagak gagal gagang gagap gagas gagau gairah
gajah gaji gala galah galak galang galat galau galeri gali galon gamang gambar gambir gambut gamelan gamifikasi gamit
gampang gampar ganas gancu ganda gandeng gandrung gandum gang ganggang ganggu gangster ganja ganjal ganjar ganjil
ganteng ganti gantung ganyang gapai gapoktan gapura gara garam garang garansi garap garasi garis garong garpu garu
garuda garuk gas gasak gasifikasi gasing gastritis gatal gaul gaun gaung gawai gawang gawat gaya gayung gayut gebrak
gebuk gedor gedung gegar gegas gejala gejolak gelagat gelak gelambir gelandang gelang gelanggang gelantung gelap gelar
gelas gelayut geledah gelegak gelegar gelembung geleng gelepar gelesot geli geliat geligi gelincir gelinding gelisah
gelitik gelombang gelonggong gelontor gelora gelut gema gemar gembala gembira gembleng gembok gembung gembur gemericik
gemerincing gemerlap gemetar gemilang gempa gempar gempita gempur gemuk gemulai gemuruh genang genap gencar gencat
gencet gendang gendeng gender gendong gendut generasi generator generik genetik genetika geng genggam gengsi genit
genjot genosida genre genta gentar gentayang genteng genting gentong gentrifikasi geodesi geofisika geografi geografis
geologi geolokasi geometri geospasial geotermal gerabah geraham gerai gerak geram gerayang gerbang gerbong gereja
gergaji gerhana gerigi gerilya gerimis gerinda gerobak gerogot gersang gertak gerung gerus gerutu gesek geser gesit
getah getar getas getir getok getol giat gigi gigih gigil gigit gila gilas giling gilir gincu ginekologi ginjal girang
girder giring giro gitar gizi gladi gletser global globalisasi gloria glukosa gobak goda godok gol golf golok golong
gombal gondok gondong gong gonggong gonjang gontai gorden goreng gores gorok gosip gosok gosong got gotong goyah goyang
grafik grafis gram gramatika granat granit grasi gratifikasi gratis gravitasi grogi grosir grup gua gubah gubernur
gubris gubuk gudang gugah gugat gugup gugur gugus gula gulai gulat gulden guling gulir gulma gulung gumam gumpal gumul
guna guncang gundah gunduk gundul gunjing gunting guntur gunung gurah gurami gurat gurau gurih gurita guru guruh gurun
gusar gusi gusur guyon guyub guyur habis habitat hackathon hadang hadap hadiah hadir hadirin hafal hafiz hai haid hajar
hajat haji hak hakikat hakim hal halal halaman halang halau halo halte haluan halus halusinasi hama hamba hambar hambat
hambur hamil hampa hampar hampir hancur handuk hangat hangus hantam hantar hantu hanya hanyut hapus haram harap hardik
harfiah harga hari harimau harmoni harmonis harmonisasi harta haru harum harus hasil hasrat hasut hati haus hawa hayat
hebat heboh hegemoni hektare hela helai helat helikopter helm hemat hemofilia hemoglobin hempas hendak hengkang hening
hentak henti hepatitis heran herba herbal herbisida hernia heterogen hewan hias hibah hibernasi hibrida hibuk hibur
hidang hidayah hidran hidrasi hidraulik hidrogen hidrologi hidroponik hidung hidup hierarki higiene higienis hijab hijau
hijrah hikayat hikmah hilal hilang hilir hilirisasi himne himpun hina hindar hingar hingga hinggap hiperaktif hipertensi
hipnosis hipotek hipotensi hipotesis hirau hiruk hirup histeris histologi historis hitam hitung hiu hoaks hobi holistik
homogen homonim honor honorarium honorer horizontal hormat hormon hortikultura hosting hotel hubung hujah hujam hujan
hujat hukum hulu huma human humanis humas humor humus huni hunjam hunus huruf hutan ialah iba ibadah ibarat iblis ibu
ibunda idam idap ide ideal idealis idealisme identifikasi identik identitas ideologi idiom idola ihwal ijab ijazah ikal
ikan ikat ikhlas ikhtiar ikhtisar iklan iklim ikon ikrar iktikad ikut ilahi ilalang ilham ilmiah ilmu iluminasi ilusi
ilustrasi imajinasi imajiner imam iman imbal imbang imbas imbau imbuh imigran imigrasi iming imitasi imla impas
imperialis impi impit implan implementasi implikasi implisit impor impotensi impuls imun imunisasi imunitas inai inaktif
inap incar inci indah indeks independen indikasi indikatif indikator individu individual indoktrinasi indra induk
induktif industri industrialisasi inersia infak infeksi infiltrasi inflasi informal informan informasi informatif
informatika infrastruktur infus ingat ingin ingkar ingsut ingus inhalasi inisial inisiasi inisiatif injak injeksi
inklinasi inklusi inklusif inkubasi inkubator inovasi inovatif inovator input insaf insan insang insektisida inseminasi
insentif insiden insinerator insinuasi insinyur insolvensi insomnia inspeksi inspektorat inspektur inspirasi inspiratif
inspirator instal instalasi instan instansi insting institusi institut instruksi instruktif instruktur instrumen
instrumental insulin intai intan integral integrasi integritas intelek intelektual intelijen intens intensif
intensifikasi intensitas interaksi interaktif interior interkoneksi intermediasi intern internal internalisasi
internasional internasionalisasi internet interogasi interoperabilitas interpelasi interpolasi interpretasi interseksi
interupsi interval intervensi inti intim intimidasi intip intisari intoleransi intonasi intravena introduksi introspeksi
intuisi invalid invasi invensi inventaris inventarisasi inventori inversi investasi investigasi investor ion ipar irama
irasional iri irigasi iring iris irit ironi ironis isak isap iseng isi isolasi isolator istana istiadat istigfar istilah
istimewa istirahat istri isu isyarat item itik itung iya izin jabar jabat jadi jadwal jaga jagal jagat jago jagung jahat
jahe jahil jahit jaja jajah jajak jajan jajar jaket jaksa jala jalak jalan jalang jalar jalin jalur jam jamah jamak
jambak jamban jambore jambu jambul jamin jamu jamur janabijana janda jangan jangankan janggal janggut jangka jangkar
jangkau jangkit jangkrik jangkung janin janji jantan jantung januari jarah jarak jarang jargon jari jaring jarum jas
jasa jasad jasmani jatah jati jatuh jauh jawab jaya jebak jebol jeda jegal jejak jejaka jejal jejer jelaga jelajah
jelang jelantah jelas jelata jelek jeli jelita jelma jelujur jemaah jemaat jemari jembatan jembel jempol jemput jemu
jemur jenaka jenazah jendela jenderal jengah jenggot jengkal jengkang jengkel jenguk jenis jenius jenjang jentik jenuh
jepit jera jeram jerami jerang jerapah jerat jerawat jerembap jeriji jeriken jerit jernih jeruji jeruk jerumus jet jewer
jidat jihad jijik jika jilat jilbab jilid jimat jinak jingga jingkat jinjing jinjit jip jiplak jiran jitak jitu jiwa
jodoh joget joglo jok joki jolok jompo jongkok joran jorok jotos jual juang juara jubah jubel judi judul juga jujur
julang juli juling juluk julur jumat jumbo jumlah jumpa jumput jungkir juni junior junjung junta juntai juragan jurang
juri jurnal jurnalis jurnalistik juru jurus jus justifikasi justru juta jutawan kabar kabel kabin kabinet kabul
kabupaten kabur kabut kaca kacamata kacang kacau kadal kadang kadar kader kadet kafan kafe kafein kafilah kaget kagum
kaidah kail kain kais kait kaji kakak kakao kakek kaki kaktus kaku kakus kala kalah kalam kalangan kalau kalbu kaldera
kaldu kalender kaleng kali kalian kaligrafi kalimat kalkulasi kalkulator kalor kalori kalsium kalung kamar kambing
kambuh kamera kami kamis kampanye kampiun kampung kampus kamu kamus kanak kanal kanan kancah kancil kancing kandang
kandas kandidat kandung kangen kangkang kangkung kanker kantin kantong kantor kantuk kanvas kapak kapal kapan kapas
kapasitas kapital kapitalis kapitalisasi kapling kapok kaprah kapsul kapten kapur karakter karakteristik karam karang
karantina karat karate karbohidrat karbon karcis kardus karena karet karhutla karib karier karikatur karisma karnaval
karpet karsa kartel kartu kartun karun karung karunia karut karya karyawan kas kasak kasar kasasi kasat kaset kasih
kasihan kasino kasir kasta kastil kasur kasus kata katak katalis katalog katalogisasi katarak kategori katering kateter
katoda katrol katul katun katup kaum kaus kaut kawah kawal kawan kawasan kawat kawin kaya kayak kayu kayuh kebab kebal
kebas kebat kebaya kebelet kebiri kebun kebut kecam kecambah kecamuk kecap kecapi kece kecewa kecil kecipak kecoa kecoh
kecuali kecup kecut kedai kedaluwarsa kedap kedelai keder kedip kedok kedondong keduk kedut kejam kejang kejap kejar
keji keju kejut kekal kekang kekar kekeh keker kelabang kelabu keladi kelahi kelak kelakar kelam kelambu kelamin kelana
kelapa kelar kelas kelasi kelebat keledai kelelawar kelenteng kelereng keliling kelinci kelindan kelingking kelip kelir
keliru kelit kelok kelola kelom kelompok kelontong kelopak keluar keluarga keluh kelupas kelut kemah kemarau kemarin
kemas kemat kembali kemban kembang kembar kembara kemboja kembung kemeja kemenyan kemih kemilau kemiri kemoterapi kempis
kemplang kemudi kemudian kemuka kemul kena kenal kenan kenang kenanga kenari kencan kencang kencing kencur kendala
kendali kendang kendara kendati kendi kendor kendur kenduri kening kental kentang kentara kentut kenyal kenyang kenyut
keong kepada kepal kepala kepang kepik kepiting kepompong keponakan kepul kepundan kepung kera kerabat kerabu kerah
keram keramas keramat keramba keramik keran keranda kerang kerangka kerangkeng keranjang kerap kerapu keras kerat
keraton kerbau kerdil kere kerek keren kereta kericau kerik kerikil kering keringat keris kerja kerjap kerling kerlip
kerok keroncong kerongkong kerontang keropos keroyok kersa kertas kerubut kerucut kerudung keruh keruk kerumun kerut
kesah kesal kesan kesat kesatria keseleo kesima kesot kesumat ketam ketan ketapel ketat ketel ketela keteng keter ketiak
ketik ketika ketimbang ketimun ketok ketoprak ketua ketuk ketumbar ketupat ketus khalayak khalifah khas khasiat khatam
khatib khawatir khayal khazanah khianat khidmat khilaf khitan khotbah khusus khusyuk kiai kiamat kian kias kiat kibar
kibas kiblat kibul kicau kidung kijang kikir kikis kilah kilang kilap kilas kilat kilau kilo kilogram kilometer kimia
kina kincir kinerja kini kios kipas kiper kiprah kira kiri kirim kisah kisar kismis kisruh kisut kita kitab kiwi klaim
klakson klan klarifikasi klasifikasi klasik klasikal klaster klausa klausul klausula klien klik klimaks klimatologi
klinik klinis klip kliping klise kloning klorin klorofil kloset kloter klub koalisi koar kobar kocek kocok kode kodi
kodifikasi kodok kodrat koefisien kognitif koherensi kohesi kohesif koin koinsidensi kokang kokoh kol kolaborasi
kolaboratif kolaborator kolam kolateral kolega kolegial koleksi kolektif kolektor kolera kolesterol kolom kolonel kolong
koloni kolonial kolonialisme kolor kolot kolusi koma komandan komando komat kombinasi komedi komedian komentar
komentator komersial komersialisasi komik komisaris komisi komisioner komite komitmen komoditas kompak kompas kompatibel
kompatibilitas kompensasi kompeten kompetensi kompetisi kompetitif kompetitor kompilasi komplain kompleks kompleksitas
komplemen komplet komplikasi komplot komponen kompor kompos komposisi komposit komprehensif kompres kompresi kompresor
kompromi komputasi komputer komunal komunikan komunikasi komunikatif komunikator komunis komunitas komuter kondang
kondektur kondisi kondom konduksi konduktor kondusif koneksi konektivitas konfederasi konferensi konfigurasi konfirmasi
konflik konfrontasi kongres kongsi konjungsi konklusi konkret konon konotasi konsekuen konsekuensi konseling konselor
konsensus konsentrasi konsep konsepsi konseptual konser konservasi konservatif konsesi konsiderasi konsiliasi konsinyasi
konsisten konsistensi konsolidasi konsonan konsorsium konspirasi konstan konstanta konstitusi konstitusional konstruksi
konstruktif konsul konsulat konsultan konsultasi konsumen konsumsi konsumtif kontak kontaminasi kontan konteks
kontekstual kontemporer konten kontestan kontestasi kontinen kontinental kontingen kontinu kontra kontradiksi kontrak
kontraksi kontraktor kontras kontrasepsi kontribusi kontributor kontrol kontroversi kontroversial konveksi konvensi
konvensional konversi konvoi koordinasi koordinat koordinator kopek koper koperasi kopi kopling kopra koran korban
kordinat korek koreksi korektif korelasi koreng koridor kornea korona korosi korporasi korporat korps korsel korset
korteks korup korupsi koruptor kos kosakata kosek kosmetik kosong kostum kota kotak kotamadya kotor kover koyak kram
kreasi kreatif kreativitas kreator kredibel kredibilitas kredit kreditur kriminal kriminalisasi kriminalitas kriminologi
krisis kristal kristalisasi kriteria kritik kritikus kritis kriya kronik kronis kronologi kronologis kuadrat kuah kuak
kuala kualat kuali kualifikasi kualitas kualitatif kuantitas kuantitatif kuartal kuas kuasa kuat kubah kubang kubik
kubis kubu kubur kucai kucek kucil kucing kucur kuda kudeta kudis kudus kue kueri kuesioner kuil kuis kuitansi kujur
kuku kukuh kukur kukus kulah kulai kulak kuli kuliah kuliner kulit kulkas kultivasi kultum kultur kultural kulum kuman
kumandang kumat kumbang kumis kumpul kumuh kumulatif kumur kunang kunci kuncung kuncup kungkung kuning kunjung kuno
kuntit kunyah kunyit kuorum kuota kupas kuping kupon kupu kura kurang kurap kuras kuratif kurator kurban kuret kurikulum
kurir kurma kurs kursi kursor kursus kurun kurung kurus kurva kusam kusen kusir kusta kusuk kusut kutang kutat kutik
kutil kutip kutu kutub kutuk kuyup laba label labil laboran laboratorium labrak labu labuh lacak laci lacur lada ladang
laden lafal laga lagak lagi lagu lahan lahap lahar lahir laik lain lajang laju lajur lakban laki lakon laksamana laksana
laktasi laku lalai lalang lalap lalat lali lalim lalu lama laman lamar lambai lamban lambang lambat lambung laminasi
lampai lampau lampias lampion lampir lampu lampung lamun lancang lancar lancip lancong landa landai landak landas
langgan langgar langgas langgeng langit langka langkah langkap langsat langsing langsung languh lanjut lansia lansir
lanskap lantai lantak lantang lantar lantas lantik lantun lantur lanud lap lapak lapang lapangan lapar lapas lapik lapis
lapor laptop lapuk lara larang laras lari laris laron larut larva las laser laskar latah latar lateral latih lauk laun
laung laut lava lawak lawan lawat layak layan layang layap layar layat layu lazim lebah lebam lebar lebaran lebat lebih
lebur leceh lecek lecet lecut ledak ledek ledeng leduk lega legal legalisasi legalitas legenda legendaris legislasi
legislatif legislator legit legitimasi leher lejit lekang lekas lekat lekuk lelah lelaki lelang lelap lele leleh leluasa
lelucon leluhur lem lemah lemak lemari lemas lembaga lembah lembam lembap lembar lembek lembing lembu lembung lembur
lembut lempar lempeng lemper lempung lena lencana lendir lengah lengan lenggak lenggang lenggok lengkap lengket lengking
lengkuas lengkung lengser lenguh lentera lentik lenting lentur lenyap lepas leper lepra lepuh lerai lereng leret lesak
lesap lesat lestari lesu lesung letak letih letnan letup letus leukemia levitasi lewat lezat liang liar libat liberal
liberalisasi libur licik licin lidah lidi liga lihai lihat liku likuefaksi likuid likuidasi likuidator likuiditas lilin
lilit lima limbah limbung limfa limit limpa limpah limpas linang lincah lindas lindung lindur linear lingkar lingkung
lingkup linglung linguistik lini lintah lintang lintas lipat lipid liput lirih lirik lisan lisensi listrik litbang liter
literasi literatur litigasi liuk liur liwet loak lobak lobi logam logaris logat logika login logis logistik logo logout
lokakarya lokal lokalisasi lokasi loket lokomotif lolos lomba lompat lompong loncat lonceng longgar longok longsor
lonjak lontar loreng lorong losmen loteng lotre lowong loyal loyalitas loyang loyo luang luap luar luaran luas lubang
lubuk lucu lucut ludah ludes lugas lugu luhur luka lukis luluh lulur lulus lumas lumat lumayan lumba lumbung lumer
lumpang lumpuh lumpur lumrah lumur lumut lunak lunas luncur lunglai lungsur lunjak luntur lupa luput lurah luring luruh
lurus lusa lusin lusuh lutut luwes maaf mabuk macam macan macet madani madrasah madu madya maestro magang magister
magnet magnetik magrib maha mahal mahar mahasiswa mahir mahkamah mahkota mahligai mahoni main maizena majalah majelis
majemuk majikan maju maka makalah makam makan makar makelar makhluk maki makin maklum maklumat makmur makna makro
maksiat maksimal maksimalisasi maksimum maksud maktub mal malah malaikat malam malang malapetaka malaria malas maling
malnutrisi malpraktik malu mama mamah mampat mampet mampir mampu mampus mana manajemen manajer manajerial manakala
mancanegara mancung mandat mandek mandi mandiri mandor mandul manfaat mangap mangga manggis manggut mangkir mangkrak
mangkuk mangkus mangrove mangsa mania manifestasi manik manipulasi manipulatif manis manja manjur mantan mantap mantel
mantra mantri manual manufaktur manula manusia manusiawi manuskrip manut manuver map mapan marabahaya marah marak
maraton maret marga margin marginal marinir maritim marka markah markas marmer martabat martil martir marwah masa masak
masalah masam masif masih masin masing masinis masjid maskapai masker maskot maskulin massa massal master masuk
masyarakat masygul masyhur mata matahari matang matematika materi material materialis mati matra matras matriks maujud
maulid maut mawar mawas maya mayat mayor mayoritas mazhab mebel medali medan media median mediasi mediator medis medium
megafon megah mei meja mekanik mekanika mekanis mekanisasi mekanisme mekar melarat melati melek meleset melinjo melodi
melon melulu memang memar memo memorandum memori mempelai menang menantu menara mencret mendiang mendoan mendung mengapa
mengkudu menhir menit menopause mentah mental mentalitas mentari mentas mentega menteri mentimun mentok mentor mentoring
menu menung merah merak meram merana meranti mercusuar merdeka merdu merek mereka meriah meriam meriang merica
meritokrasi merosot merpati merta mertua mesin mesiu meski meskipun mesra mesti mesum metabolisme metadata metafora
metal meteor meteorologi meter meterai metode metodis metodologi metrik metropolitan mewah midi migas migran migrasi
mihrab mikro mikroba mikrobiologi mikrofon mikroskop milenial miliar miliarder milik milimeter militan militer mimbar
mimpi minat minder mineral minggat minggu mini miniatur minim minimal minimalisasi minimum minor minoritas minta minum
minus minyak miring mirip misal misi misil miskin misteri misterius mistik mitigasi mitos mitra mixer mobil mobilisasi
mobilitas modal mode model modem moderasi moderat moderator modern modernisasi modifikasi modis modul modus mogok mohon
molek molekul molor momen momentum momok momong monarki moncong mondar moneter monetisasi monitor monitoring monopoli
monoton monster monsun monumen monyet moral moralitas moratorium morbiditas morfologi mortalitas motif motivasi
motivator moto motor motorik moyang mozaik muai muak mual muara muat mubalig mubazir mucikari muda mudah mudarat mudik
mufakat muhasabah muhrim mujarab mujur muka mukadimah mukena mukim mukjizat muktamar mula mulai mulas mulia mulsa
multimedia mulur mulus mulut mumi mumpuni munafik munajat muncrat muncul mundar mundur mungil mungkin muntaber muntah
murah murai muram murid murka murni murung musafir musala musang museum musibah musik musikal musim muslihat muslim
muslimah musnah mustahil mustajab musuh musyawarah mutakhir mutasi mutiara mutlak mutu nabati nabi nada nadi nafkah
nafsu naga nahas naif naik najis nakal nakhoda nalar naluri nama nampan namun nanah nanas nanti napas napza narapidana
narasi narasumber naratif narkoba narkotika narsis nasabah nasi nasib nasihat nasional nasionalis nasionalisasi
nasionalisme naskah nasyid natal natural naturalisasi naung navigasi navigator neda negara negasi negatif negeri
negosiasi negosiator nekat nelayan nenek nener neonatus nepotisme neraca neraka nestapa neto netra netral netralisasi
netralitas neurologi ngarai ngeri ngilu niaga niat nifas nihil nikah nikmat nikotin nilai nilam nilon ningrat nirkabel
nirlaba nisan nisbah nisbi niscaya nista noda nomaden nominal nominasi nomine nomor nona norma normal normalisasi
normatif nostalgia nota notaris notasi notifikasi notula notulen notulensi notulis novel november novum nuansa nuklir
numerasi numerik nurani nuri nusa nusantara nutrisi nutrisionis nyala nyaman nyamuk nyana nyanyi nyaring nyaris nyata
nyawa nyenyak nyeri nyinyir nyiur nyonya obat obeng obituari objek objektif objektivitas oblak obligasi obor obrak obral
obras obrol observasi observatorium obsesi oceh oditur odol ojek oke oknum oksidasi oksigen oktaf oktan oktober okulasi
okupasi olah olahraga oleh oleng oles oli olimpiade olok ombak ombudsman omel omnibus omong ompong omzet onak onar oncom
ondel onderdil onggok ongkos onkologi online oper operasi operasional operator opini oplos oposan oposisi opsi opsional
optik optimal optimalisasi optimis optimisme optimistis optimum orang oranye orasi orator orbit order ordo organ organik
organis organisasi organisator organisme orgel orientasi orisinal orisinalitas orkestra ornamen ortodoks ortopedi oseng
osteoporosis otak otomatis otomatisasi otomotif otonom otonomi otorisasi otoritas otoriter otot oven overdosis ovulasi
pabean pabrik pacak pacar paceklik pacu pacul pada padahal padam padan padang padas padat padepokan padi padu pagar
pagelaran pagi pagu pagut paha pahala paham pahat pahit pahlawan pailit pajak pajan pajang pak pakai pakan pakar paket
paksa paku pala palak palang palawija paling palsu palu paluh palung paman pamer pamit pamong pamor pampang pamrih panah
panas panca pancang pancar pancaroba panci pancing pancung pancur pandai pandan pandang pandemi pandu panel panen pangan
pangeran panggang panggil panggul panggung pangkal pangkas pangkat pangku panglima pangsa panik panitera panitia panjang
panjar panjat pansus pantai pantang pantas pantat pantau panti pantik panting pantomim pantul pantun panu panutan papa
papah papan papar papas para parabola parade paradigma paradoks paraf parafrase paragraf parah paralel paramedis
parameter parang parasit parasut parau parit pariwara pariwisata parkir parlemen parodi parsel parsial partai partikel
partikelir partikular partisan partisi partisipan partisipasi partisipatif partitur partner paru paruh parut pas pasak
pasal pasang pasar pascasarjana pasien pasif pasir pasok paspor pasrah pasta pasteurisasi pasti pastor pasu pasukan
pasung patah paten pater patih patok patologi patri patriot patroli patron patuh patuk patung patut pauh paus paut pawai
pawang paya payah payau paying payudara payung pecah pecat pecel peci pecundang pecut pedagogi pedagogik pedal pedalaman
pedang pedas pedati pediatri pedih pedoman peduli pegal pegang pegas pegawai pejam peka pekak pekan pekarangan pekat
pekerti pekik pel peladen pelaminan pelan pelana pelangi pelanting pelat pelatuk pelesir pelihara pelik pelintir pelipis
pelit pelita pelonco pelopor pelosok pelotot peluang peluh peluit peluk peluru pematang pemda pemilu pena penat penatu
pencak pencar pencet pencil pendam pendapa pendek pendekar pendeta pending pendopo penetrasi pengantin pengaruh penggal
penghulu pengki peniti penjara penjuru pensil pensiun pentas penting pentol penuh penyet penyok penyu pepat pepatah
pepaya pepes perabot peraga perah perahu perai perak peram peran perang perangah perangai perangkat peranjat peras
perawan perban perca percaya percik percuma perdana perdata perdaya perdu perempuan perforasi performa pergi pergok peri
perigi periksa perilaku peringkat perintah periode periodik perisai peristiwa periuk perkada perkakas perkara perkasa
perkosa perkutut perlahan perlente perlu permadani permai permaisuri permak permanen permata permeabel permen permisi
permisif permukaan pernah pernis peroksida peroleh peron perosok perosot perotes perppu persada persen persentase
persepsi persero perseroan persis persona personal personalia personalisasi personel personifikasi perspektif persuasi
persuasif pertama perunggu perut perwira pesan pesangon pesantren pesat pesawat pesek peserta pesiar pesimis pesimistis
pesisir pesona pesta pestisida pesut peta petai petak petaka petang petasan peti petik petir petis petisi petuah pewara
piagam piala pialang piano piara piatu picik picing picu pidana pidato pigmentasi pihak pijak pijar pijat pikat pikir
piknik piksel pikul pikun pil pilah pilar pilek pilih pilin pilkada pilot pilu pimpin pin pincang pindah pindai pinggan
pinggang pinggir pinggul pingit pingsan pinjam pinset pinta pintal pintar pintas pintu pinus pion pionir pipa pipi pipih
pipil pipis pipit piramida pirang piranti piring pirsa pisah pisang pisau piston pita pitam pitih piut piutang plafon
plagiarisme plagiat planologi plasenta plastik plat platform plaza pleidoi pleno plester plintir plorot plot pluralis
pluralisme plus pneumonia podcast podium pohon poin pojok pokja pokok pola polan polarisasi polemik poles poli poligami
poliklinik polio polis polisi politik politikus politis politisasi politisi polos polusi polutan pompa poncol pondok
ponsel popok popularitas populasi populer populis porak porno pornografi poros porsi portabel portal portofolio pos
posisi positif posko postur posyandu pot potensi potensial potong potret pragmatis praja prajurit prakarsa prakiraan
praktik praktikum praktis praktisi pramugari pramuka pramusaji pranala pranata prangko prasangka prasarana prasasti
prasetya prasmanan prasyarat predikat prediksi prefektur preferensi prefiks preman prematur premi premis premium
prerogatif pres preseden presensi presentasi preservasi presiden presisi prestasi prestise pretensi prevalensi preventif
pria pribadi pribumi prihatin prima primadona primata primer primitif prin prinsip prinsipil print prioritas prisma
privasi privat privatisasi pro proaktif probabilitas problem problematika prodi produk produksi produktif produktivitas
produsen produser profesi profesional profesionalisme profesor profil profilaksis profit profitabilitas prognosis
program programer progres progresif prohibisi proklamasi proklamator proksi prolaps proletar proliferasi prolog promosi
promotif promotor pronomina propaganda properti proporsi proporsional proposal prosa prosedur prosedural proses prosesi
prosesor prospek prospektif prospektus prostat prostitusi protein proteksi protektif protes protokol protokoler
prototipe provinsi provokasi proyek proyeksi proyektor psikiater psikiatri psikis psikolog psikologi psikologis
psikometri psikomotor psikososial psikotes psikotropika puas puasa puber pubertas publik publikasi publisitas pucat
pucuk pudar pugar puing puisi puja pujangga puji puka pukat pukau pukul pula pulang pulas pulau pulen pulih pulpen pulsa
puluh pulung pun punah puncak pundak pundi punggawa punggung pungkas pungkir pungli pungut puntir puntung punya pupuh
pupuk pupus pura puri purifikasi purna purnabakti purnama purnawirawan purwarupa pusaka pusar pusat pusing puskesmas
puspa pustaka putar putih putik puting putra putri putus puyuh raba rabat rabies rabik rabu rabuk rabun racau racik
racun radang radar radiasi radiator radikal radikalisasi radikalisme radio radiologi radius raga ragam ragi ragu rahang
rahasia rahayu rahib rahim rahmat raib raih raja rajah rajam rajang rajin rajuk rajut rak raket rakit rakus rakyat ralat
ramadan ramah ramai ramal rambah rambang rambat rambu rambut rambutan rami rampai rampas ramping rampok rampung ramu
rana ranah rancak rancang rancu randa randomisasi randu rangka rangkai rangkak rangkap rangkul rangkum rangsang rangsek
ranjang ranjau ransel ransum rantai rantang rantau ranting rapal rapat rapel rapi rapor rapuh ras rasa rasi rasio
rasional rasionalisasi rasionalitas rasuk rasul rata ratap ratifikasi ratu ratus raung raup raut rawa rawai rawan rawat
raya rayap rayon rayu razia reagen reaksi reaktif reaktivasi reaktor realis realisasi realisme realistis realitas
realokasi rebab rebah rebak rebas reboisasi rebon rebung rebus rebut receh reda redaksi redaktur redam redefinisi
redistribusi reduksi redup referendum referensi refleks refleksi reflektif reflektor reformasi reformulasi refraksi
regenerasi regional registrasi regresi regu reguk regulasi regulator reguler rehab rehabilitasi rehat rehidrasi
reinkarnasi reintegrasi rejan reka rekah rekam rekan rekap rekapitulasi rekat rekayasa rekening reklamasi reklame
reklasifikasi rekoleksi rekomendasi rekonsiliasi rekonstruksi rekor rekreasi rekrut rekrutmen reksa rektifikasi rektor
rektorat rel rela relaksasi relasi relasional relatif relawan relevan relevansi reli reliabel reliabilitas relief religi
religius relikui relokasi rem remaja remas rematik rembes rembuk rembulan remedial remeh remis remisi remitansi rempah
rempak remuk remunerasi renang rencana renda rendah rendam rendang rengek renggang renggut rengkuh rengut renjana
renovasi renta rentabilitas rentak rental rentan rentang rentenir rentet renung renyah reog reorganisasi reorientasi
reparasi repatriasi repertoar repet replik replika replikasi reportase reporter reposisi repot representasi
representatif represi represif reproduksi reptil republik reputasi resah resap resensi resep resepsi resertifikasi
reservasi reses resesi residen residivis residu resik resiliensi resiprokal resistan resistansi resistensi resmi
resolusi resonansi resosialisasi respek respirasi responden respons responsif restitusi restoran restorasi
restrukturisasi restu resume retak retardasi retas retensi retina retorika retribusi retur reunifikasi revisi
revitalisasi revolusi revolusioner revolver rezeki rezim ria riak riam riang rias ribu ribut ricuh rida rimba rimbun
rinci rindang rindu ringan ringkas ringkih ringkuk ringkus ringsek rintang rintih rintik rintis risak risalah risau
riset risi risih risik risiko ritel ritme ritual rival riwayat robek roboh robot robotik roda rogoh rohani rok roket
rokok roman romantis rombak rombeng rombong rompi rona ronda rongga ronggeng rongrong rongsok ronsen ronta rontok rotan
rotasi roti royal royalti royong ruah ruam ruang ruas ruat rubrik rudal rugi ruh rujak rujuk rukun rumah rumbai rumit
rumor rumpang rumpon rumpun rumput rumus runcing runding runduk rundung rungu runtuh runtun rupa rupiah ruruh rusa rusak
rusuh rusuk rusun rute rutin rutinitas rutuk ruwat saat sabana sabar sabda sabet sabit sabotase sabtu sabuk sabun sabung
sabut sadap sadar sadis sadur safari sagu sah sahabat sahaja saham sahut saing sains saja sajadah sajak saji sakelar
sakit sakral saksi sakti saku sal salah salak salam salat saldo saleh salep salib salin salindia saling saliva salju
salon salur salut sama samak saman samar sambal sambang sambar sambil sambung sambut sampah sampai sampan sampang sampel
samping sampir sampo sampul samsat samudra samurai sana sanad sandal sandang sandar sandera sandi sanding sandiwara
sandung sangat sangga sanggah sanggar sanggul sanggup sangka sangkal sangkar sangkur sangkut sangrai sangsi sanitarian
sanitasi sanjung sanksi santai santan santap santer santet santri santun sapa sapi sapih sapu saput saraf saran sarana
sarang sarapan sarat saring sarjana sarung sasana sasar sastra sate satelit satgas satpam satu satwa saudagar saudara
saudari sauh saung saus sawah sawan sawang sawi sawit sawo saya sayang sayap sayat sayembara sayup sayur scan seakan
sebab sebal sebar sebat sebelah sebelas sebelum sebentar seberang sebut sedak sedan sedang sedap sedekah sederhana sedia
sediakala sedih sedikit sedimentasi sedot seduh segala segan segar segel segera segi segitiga segmentasi sehat sejahtera
sejak sejarah sejati sejuk sekadar sekali sekalian sekaligus sekam sekap sekarang sekat sekian sekitar sekoci sekolah
sekongkol sekop sekretariat sekretaris seks seksi seksual sektor sektoral sekularisme sekunder sekuritas sekuriti sekutu
sel sela selada selagi selai selain selak selaku selalu selam selama selamat selancar selang selap selaput selaras
selasa selat selatan selawat selebaran selebrasi selebritas seledri seleksi selektif selempang selenggara selera selesai
seleweng selidik selimut selinap seling selip selisih selisik selokan selonjor seloroh selubung seludup seluk seluler
selundup seluruh selusup semai semak semakin semampai semangat semangka semarak semat semayam sembah sembahyang sembako
sembarang sembelih sembelit sembilan semboyan sembuh sembul sembunyi sembur semburat semedi semen semenanjung semenjak
sementara semesta semester semi seminar semir sempadan sempat sempit sempoa sempoyong semprong semprot sempurna semrawut
semringah semu semua semut sen senam senandung senang senantiasa senapan senar senat senator sendat sendi sendiri sendok
sendu sengaja sengat sengau senggang senggol sengit sengkang sengkarut sengketa sengsara seni seniman senin senior senja
senjang senjata sensasi sensitif sensitivitas sensor sensual sensus sentak sentil sentimen sentimeter sentosa sentra
sentral sentralisasi sentralistik sentuh senyap senyum sepadan sepah sepak sepakat sepanjang separuh sepat sepatu sepeda
sepele seperti sepi sepoi seprai september sepuh sepuluh sepupu serabut seragam serah serai serak seram serambi serang
serangga serap serasah serasi serat seratus seraya serba serbaguna serbet serbi serbu serbuk serdadu serebral serempak
serentak seret sergap seri serial serigala serikat sering serius serobot serpih serta sertifikasi sertifikat sertijab
seru seruak seruling serunai seruni serup seruput serut serutu server servis sesah sesak sesal sesap sesat seseorang
sesi sesuai sesuatu sesudah set setan setang setapak setara setek setel setelah seteru setia setiap setir setop setor
setrika setrum setuju sewa sewaktu sewenang sia siaga sial siang siap siapa siar siasat sibak sibuk sidak sidang sidik
sif sifat sifilis sigap sigi signifikan sihir sikap sikat siklon siklus siksa siku sikut sila silabus silam silang silap
silat silaturahim silau silet silikon silsilah siluet siluman simak simbah simbol simbolis simetri simetris simpan
simpang simpati simpatisan simpel simping simplifikasi simpuh simpul simtom simulasi simulator sinar sindikat sindir
sindrom sinematografi sinergi sinergis singa singgah singgasana singgung singkap singkat singkir singkong singsing sini
siniar sinis sinkron sinkronisasi sinonim sintas sintesis sinting sinyal sipil sipir sipit sipu siput siram sirap sirat
sirene sirih sirik siring sirkuit sirkulasi sirkus sirna sirop sirosis sirsak sisa sisi sisih sisik sisip sisir sistem
sistematika sistematis siswa siswi sita situ situasi situasional situs siul siung skala skandal skema skenario skeptis
sketsa skor skors skrining skripsi slogan soal sobat sobek sodium sodok sodor sofa sogok sohor soja sok sokong sol solar
solek solid solidaritas solo solusi solvabilitas somasi sombong sonder songket songsong sopan sopir sorai sorak sore
sorong sorot sortir sosial sosialis sosialisasi sosialisme sosiolog sosiologi sosok sosor soto spanduk spasi spasial
spektrum spekulan spekulasi spekulatif sperma spesial spesialis spesialisasi spesies spesifik spesifikasi spesimen
spidol spiral spirit spiritual sponsor spontan sporadis sportif sportivitas stabil stabilisasi stabilitas stadion
stadium staf stagnan stagnasi stamina standar standardisasi start stasiun statis statistik statistika statistisi status
statuta stempel stensil steril sterilisasi stetoskop stigma stik stiker stimulan stimulasi stimulus stok stop strata
strategi strategis stratifikasi stres strok struk struktur struktural studi studio stunting suai suaka suami suap suar
suara suasana suatu subjek subjektif sublimasi subrogasi subsider subsidi substansi substansial substitusi subuh subur
suci sudah sudi sudut sufi sufiks sugesti suguh suhu suit sujud suka sukacita sukar sukarela sukma sukses suksesi suku
sulam sulap sulih suling sulit suluh suluk sulung sulur sulut sumbang sumbangsih sumbat sumber sumbing sumbu sumir
sumpah sumpal sumpek sumpit sumsum sumur sunah sunat sundul sungai sungguh sungkan sungkem sungkur sungut suntik sunting
suntuk sunyi sup supaya superior supermarket supervisi supervisor suplai suplemen surah surai suram surat surel surga
surogat surplus suruh suruk surup surut survei surveilans surya susah susastra susila suspensi suster susu susul susun
susup susur susut sutra sutradara swadaya swafoto swakarsa swakelola swalayan swasembada swasta swastanisasi syahadat
syahbandar syahdu syahid syair syak syal syarat syariah syariat syekh syirik syok syukur syuting taat tabah tabel tabiat
tabib tabik tabir tablet tabrak tabu tabuh tabulasi tabung tabur tadah tadi tafakur tafsir tagih tahan tahap tahi tahlil
tahu tahun tajam taji tajuk takah takar takarir takbir takdir takhta takik takjub takluk taksi taksir taktik taktis
takut takwa takwim tala talak talang talas talenan talenta tali talud talun tamak taman tamasya tamat tambah tambak
tambal tambang tambat tambun tambur tameng tampah tampak tampan tampar tampi tampik tampil tampuk tampung tamu tanah
tanak tanam tancap tanda tandak tandan tandang tandas tanding tandon tandu tandus tangan tangga tanggal tanggap tangguh
tangguk tanggul tanggulang tanggung tangis tangkai tangkal tangkap tangkas tangki tangkis tangkup tani tanjak tanjung
tanpa tantang tante tanya tapa tapai tapak tapi tapis taplak taraf tarah target tari tarif tarik taring taruh taruna
tarung tas tasbih tata tatah tatap tatar tatih tatkala tato taubat taufik tauhid taut tawa tawan tawar tawon tawur
tayang teater tebah tebak tebal tebang tebar tebas tebing tebu tebus teduh tega tegak tegang tegap tegar tegas teguh
teguk tegun tegur teh tekad tekan tekel teken teknik teknis teknisi teknokrat teknologi teko tekor teks tekstil tekstur
tekuk tekun telaah teladan telaga telah telak telan telanjang telanjur telantar telapak telat telaten tele telegram
telekomunikasi telekonferensi telentang telepati telepon teleskop televisi telik telikung telinga teliti teluk telulur
telungkup telunjuk telur telusup telusur tema teman tematik tematis tembaga tembak tembakau tembang tembok tembus tempa
tempat tempayan tempe tempel tempeleng temperamen temperatur tempias tempik tempo tempuh tempur tempurung temu tenaga
tenang tenar tenda tendang tendensi tender tengadah tengah tenggak tenggang tenggara tenggat tenggelam tengger tenggorok
tengik tengkar tengkorak tengku tengkuk tengkurap tengok tenis tentang tentara tentatif tenteram tentu tenun teologi
teoretis teori tepas tepat tepi tepis tepok tepuk tepung tera terabas teraju terali terampil terang terap terapi terapis
teras terasi teratai terawang terbang terbit teri teriak terigu terik terima teripang teritorial terjal terjang terjemah
terjun terka terkam terlalu terminal terminologi termos ternak terobos teroka terompah terompet terong teropong teror
teroris terowong terpa terpal tersier tertib terubuk terumbu teruna terung terus tes tesaurus tesis testimoni testis
tetak tetangga tetap tetapi tetas tetek tetes tetikus teve tewas tiada tiang tiap tiba tidak tidur tifus tiga tikai
tikam tikar tiket tikung tikus tilang tilik tim timah timang timba timbal timbang timbil timbrung timbul timbun timpa
timpal timpang timpuk timun timur tindak tindas tindih tindik tinggal tinggi tingkah tingkap tingkat tinja tinjau tinju
tinta tipe tipis tipologi tipu tirai tiran tiras tiri tiris tiroid tiru tisu titah titi titik titip titis tiup tobat
todong tohok toilet tokek token toko tokoh tokok toksik toksin tolak toleh toleran toleransi tolok tolol tolong tomat
tombak tombol tompel ton tonase tong tonggak tongkang tongkat tongol tonjok tonjol tonton topan topang topeng topi topik
toples topografi toreh tornado torpedo toserba total totalitas totok tradisi tradisional tragedi tragis traktat traktir
traktor trampolin transaksi transaksional transfer transformasi transformator transfusi transien transisi transit
transkrip transkripsi translasi transliterasi transmigrasi transmisi transparan transparansi transpirasi transplantasi
transpor transportasi trauma traumatis trawl tren triase tribun trik triliun trilogi trisula triwulan trofi troli tropis
trotoar truk tsunami tua tuah tuai tuak tuala tualang tuan tuang tuas tuba tuberkulosis tubruk tubuh tuding tuduh tudung
tugal tugas tugu tuhan tuil tujah tuju tujuh tukak tukang tukar tukik tula tulak tulang tular tulen tuli tulis tulus
tuma tumbal tumbang tumbuh tumbuk tumis tumit tumor tumpah tumpang tumpas tumpeng tumpu tumpuk tumpul tunagrahita tunai
tunalaras tunanetra tunang tunarungu tunas tunawicara tunawisma tunda tunduk tunggak tunggal tunggang tungging tunggu
tungkai tungku tunjang tunjangan tunjuk tuntas tuntun tuntut turap turbin turih turis turun turus turut tusuk tutor
tutorial tutuk tutup tutur uang uap ubah uban uber ubi ubin ucap udang udara udik ufuk ugal ujar uji ujung ukir ukur
ulam ulama ulang ular ulas ulat ulayat ulek ulet ulir ulos ultimatum ultrasonografi ulung ulur umat umbai umbar umbi
umbul umpama umpan umpat umpet umrah umum umur undang undi unduh undur unggah unggas unggul unggun ungkap ungkit ungsi
ungu unifikasi unik unilateral unit universal universitas unjuk unsur unta untai untal untit untuk untung upacara upah
upaya upeti urai urap urat urban urbanisasi urea urgen urgensi urine urologi urug uruk urun urung urus urut usah usaha
usai usang usap usia usik usir ustaz usul usung usus usut utama utan utang utara utas utilitas utopia utuh utus uzur
vagina vakansi vakasi vaksin vaksinasi vakum valas valid validasi validitas valuta vandal vandalisme vanili variabel
varian variasi variatif varietas vas vegetarian vegetasi vektor velodrom ventilasi ventilator verbal verifikasi
verifikator versi versus vertikal veteran veteriner veto viabilitas vibrasi video vila violet viral virologi virtual
virtualisasi virus visa visi visibilitas viskositas visual visualisasi visum vital vitalitas vitamin vlog vokal vokasi
vokasional voli volume vonis voting vulgar vulkanik vulkanis vulkanisasi vulkanologi wabah wacana wadah waduk wafat
waham wahana wahyu wajah wajan wajar wajib wakaf wakil waktu walah walau walaupun wali walikota walimah wangi wangsit
wanita wanti waralaba warga waris warkah warna warnet warta wartawan warung wasiat wasit waskat waskita waspada waswas
watak watas wawancara wawas wayang webinar wedana wejang welas wenang wereng wibawa wicara widyaiswara wihara wilayah
windu wiraniaga wiraswasta wirausaha wisata wisma wisuda wortel wreda wudu wujud yakin yakni yang yatim yayasan yodium
yoga yogurt yuan yudikatif yudisial yudisium yuridis yurisdiksi yurisprudensi yustisi zaitun zakat zalim zaman zamrud
zat zebra ziarah zigot zikir zina zirah zodiak zona zonasi zoologi
`
    .trim()
    .split(/\s+/),
);
