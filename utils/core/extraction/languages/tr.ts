import type { FieldWords, HintWords } from './field-words.ts';
import { lines, list } from './list.ts';

/** Turkish: what other languages put before a name stands behind it, as an ending or a word. */
export const tr: FieldWords = {
  language: 'tr',
  beforeCompany: lines(`
    şirketimiz
    firmamız`),
  afterCompany: lines(`
    bünyesinde|bünyesindeki|bünyesine|ailesi|ailesine|ailesinin|ekibi|ekibine|ekibinin|ekibindeki|olarak|şirketi|şirketine|firması|firmasına
    deki|daki|teki|taki|de|da|te|ta|ye|ya|nin|nın|nun|nün|ne|na|e|a açık|çalışma|olan|gösterdiğiniz|göstermiş_olduğunuz|ilginiz|ilgi|başvurunuz|yaptığınız|başvurduğunuz|kariyer|iş|başvurduğunuz_için|yapmış_olduğunuz|başvurmuş_olduğunuz|yönelik|* pozisyonu|pozisyonuna|pozisyonumuz|ilginiz|başvurunuz|için|ilanı|ilginize|başvuru|`),
  beforeEither: [],
  beforeRole: lines(`pozisyon|pozisyonu|unvan adı|adi`),
  roleNouns: list(
    'pozisyonu pozisyonuna pozisyonumuz pozisyonumuza pozisyonuyla pozisyonundaki rolü rolüne kadrosu kadrosuna ilanı ilanına görevi görevine pozisyonunda',
  ),
  applicationNouns: list('başvurusu başvurunuz'),
  isRoleFirst: false,
  at: [],
  articles: list('bir bu şu o açık'),
  joiners: list('ve'),
  fillers: list('açık mevcut ilgili söz konusu belirtilen yayınlanan iş'),
  titles: list(`
    mühendisi mühendis geliştirici geliştiricisi uzmanı uzman uzmanlığı yardımcısı asistanı müdürü müdür yöneticisi yönetici
    analisti analist danışmanı danışman temsilcisi temsilci sorumlusu tasarımcısı tasarımcı mimarı stajyeri stajyer elemanı
    teknisyeni teknikeri operatörü öğretmeni hemşire hemşiresi doktor doktoru avukat muhasebeci şoförü şoför aşçı garson
    resepsiyonist sekreter sekreteri koordinatörü direktörü şefi lideri editörü programcı yazılımcı yazılımcısı developer engineer
    manager specialist designer memuru işçisi ustası görevlisi personeli araştırmacı denetçi`),
  isCompounding: false,
  notNames:
    list(`biz siz ben maalesef ne_yazık_ki teşekkür teşekkürler sayın merhaba saygılarımızla saygılarımla ve ile için bu bir o ama
    ancak da de pozisyon pozisyonu pozisyonuna başvuru başvurunuz başvurunuzu şirket şirketimiz şirketimizin ekip ekibi ekibimiz insan kaynakları ik
    ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık değerli aday adayımız iyi günler sonucu
    hakkında konu referans ilan öncelikle yapmış olduğunuz sizin bizim iş açık kariyer`),
  teams: lines(`ekibi
    insan kaynakları ekibi|departmanı|müdürlüğü|
    işe alım ekibi|
    ik ekibi|departmanı|
    kariyer ekibi|`),
  closings: lines(`saygılarımızla
    saygılarımla
    sevgiler
    iyi günler|çalışmalar dileriz|dilerim|
    teşekkürler
    teşekkür ederiz|ederim
    başarılar dileriz|`),
  beforeRequisition: lines(`referans|ilan|pozisyon no|numarası|kodu|nosu
    ref`),
  noReply: lines(`yanıtlamayınız|cevaplamayınız|yanıt_vermeyiniz`),
};

/** How Turkish letters tell stage and reasons. */
export const trHints: HintWords = {
  language: 'tr',
  stages: {
    final: lines(`son|final görüşme|mülakat|aşama|aşamaya|görüşmesi`),
    interview:
      lines(`yaptığımız|gerçekleştirdiğimiz|gerçekleştirilen|yapılan|yapmış_olduğumuz ||iş|| görüşme|görüşmede|görüşmenin|mülakat|mülakatta|görüşmeye|görüşmemiz|mülakatın
      görüşme|görüşmemiz|mülakat|mülakatımız sonrasında|sonrası|sonucunda|için_zaman_ayırdığınız|sırasında
      mülakata|görüşmeye katıldığınız|katılımınız|geldiğiniz|zaman_ayırdığınız
      sizinle tanışmak|görüşmek|tanışmaktan`),
    assessment: lines(
      `test|testi|testin|sınav|sınavı|değerlendirme_testi|vaka_çalışması|teknik_test|ödev|genel_yetenek_testi`,
    ),
    screen: lines(`telefon görüşmesi|görüşmemiz|mülakatı
      ön görüşme|görüşmesi|mülakat`),
    application: list(
      'başvuru başvurunuz başvurunuzu başvurunuza başvurunuzun başvurunuzla başvurduğunuz başvurdunuz özgeçmişiniz özgeçmişinizi başvuruyu başvurusu',
    ),
  },
  reasons: {
    internal: lines(`şirket|kurum içi|içinden
      iç|dahili aday|atama|terfi|adayla|kaynaklardan`),
    closed:
      lines(`pozisyon|pozisyonu|ilan|işe_alım|süreç|alım iptal|kapatılmıştır|durdurulmuştur|askıya|dondurulmuştur|kapanmıştır|iptal_edilmiştir|durduruldu|kapatıldı
      askıya alınmıştır|alındı`),
    filled:
      lines(`pozisyon|pozisyonu|kadro ||için||| ||başka_bir_adayla|farklı_bir_adayla|| doldurulmuştur|dolmuştur|kapatılmış|ilerleme_kararı|doldu|dolduruldu
      başka|farklı|diğer bir||| aday|adayla|adayı|adaylarla`),
    budget: lines(
      `bütçe|bütçemiz|yeniden_yapılanma|tasarruf|işe_alım_durdurma|ekonomik_koşullar|kontenjan|kontenjanımız|kontenjanımızla`,
    ),
    volume: lines(`çok|yoğun|yüksek|fazla sayıda|başvuru|ilgi|sayıdaki
      başvuru sayısı|yoğunluğu`),
    closer: lines(`daha uygun|yakın|nitelikli|deneyimli|iyi|fazla_deneyim
      daha|tam|birebir|birebir_olarak ||iyi|çok|| örtüşen|eşleşen|karşılayan|uyuşan|örtüşmemektedir|uyan`),
    team_fit: lines(`ekip|takım uyumu|yapısı`),
    location: lines(`konum|lokasyon|ikamet|ulaşım|çalışma_yeri`),
    visa: lines(`çalışma|oturma izni
      vize|vatandaşlık`),
    formal: lines(
      `gerekli|zorunlu|aranan|asgari nitelikleri|şartları|koşulları|nitelikler|sertifika|diploma|kriterleri|şart`,
    ),
    salary: lines(`ücret|maaş beklentisi|beklentiniz|beklentileri|aralığı`),
    automated: lines(`otomatik|otomatik_olarak ||olarak|| gönderilmiştir|oluşturulmuştur|ileti|mesaj|yanıt|e-posta
      yanıtlamayınız|cevaplamayınız`),
    agency: lines(`müşterimiz|müşterimizin|danışanımız`),
  },
};
