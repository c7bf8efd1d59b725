import type { LanguageRules } from '../rule.ts';
import { commonRules } from './common-rules.ts';

/** Turkish: negation is part of the verb, so refusals stand as stems of their own; "olumsuz" and "değil" stand apart. */
export const tr: LanguageRules = {
  code: 'tr',
  classes: {
    if: 'eğer | takdirde | durumunda | halinde | olursa | olmazsa | olursanız | edilmezse | seçilmezseniz | seçilirseniz | geçerseniz | uygunsa | değilse | alınmazsa | alamazsanız | almazsanız | sürece | bulunmazsa | görülmezse | seçilmezse | uymazsa | olmazsa | alınmazsa | karşılamazsa | geçemezseniz | eşleşmezse | değerlendirilmezse | sonuçlanmazsa | bulunursa | görülürse | olmaması | olması',
    unless: 'bile | rağmen',
    turn: 'ama | ancak | ve | fakat | bu nedenle',
    general: 'sadece | yalnızca | tüm adaylar* | her adaya | eksik başvurular | başvuranların',
    neg: 'değil* | olumsuz* | ne yazık ki | maalesef | yok | değiliz',
    lift: 'henüz | her birine | tek tek | geri çektiniz | geri çekmeniz | vazgeçtiniz',
    act: 'olumsuz | sonuçlan* | değerlendirmeye | değerlendirilm* | uygun | mümkün | ilerle* | devam | seçil* | kabul | teklif | davet | olumlu | başarılı',
    yours:
      'başvurunuz* | başvurun | başvurunun | başvurunuzu | başvuru | profiliniz* | profilin | özgeçmişiniz* | özgeçmişin | sizi | sizinle | size | seni | seninle | adaylığınız* | pozisyon | pozisyona | pozisyonu | süreç | sürece | sürecine | aday* | deneyiminiz* | mülakat*',
    other:
      'başka bir aday* | başka adaylar* | diğer adaylar* | diğer aday* | farklı bir aday* | farklı adaylar* | başka biri* | başka bir kişi* | başka bir isim* | iç aday* | şirket içi* | içeriden | daha uygun aday* | daha deneyimli | aday ile | adaylarla | adayla',
    better: 'daha uygun | daha yakın | daha iyi | daha çok | daha fazla | örtüşen',
    take: 'devam | ilerle* | tercih* | seç* | karar | anlaş* | yönel* | değerlendir* | işe alın* | doldur* | teklif* | buluştuk | önceli*',
    refused:
      'reddedil* | reddet* | ret | olumsuz* | elenmiş* | elendi* | onaylanma* | seçilme* | seçilemedi* | kabul edilme* | kabul edileme* | uygun bulunma* | uygun görülme* | değerlendirmeye alınma* | değerlendirmeye alama* | değerlendirilme* | değerlendireme* | ilerleyeme* | ilerleme* | ilerletme* | devam edeme* | devam etme* | devam ettireme* | teklif sunama* | teklif edeme* | ilerlememe* | davet edeme* | yer alma* | yer veremiyoruz | yer veremedik | geçeme* | aşamadınız | kapatıl* | kapandı | olumlu sonuçlanma* | sonuçlanma* | dönüş yapama* | karşılama* | karşılayama* | eşleşme* | örtüşme* | uyuşma* | uygun olma* | başarılı olama* | başarılı bulunma* | sonlandır* | geçemedi* | ilerleyemi* | devam ettireme* | sunamayacağ* | sunama* | yapamayacağ* | değerlendiremedi* | olumlu değerlendireme*',
    fit: 'uygun | eşleş* | karşıl* | yeterli | örtüş* | uyum*',
    idiom:
      'olumlu dönemiyoruz | olumlu dönüş yapamıyoruz | olumlu yanıt veremiyoruz | olumlu yanıt veremeyeceğiz | olumlu cevap veremiyoruz | olumlu bir dönüş yapamıyoruz | olumsuz sonuçlan* | olumsuz değerlendiril* | olumsuz yanıt* | ilerlememe kararı | devam etmeme kararı | devam edemeyeceğimizi | devam edemeyeceğiz | devam etmeyeceğiz | ilerleyemeyeceğimizi | ilerleyemeyeceğiz | ilerlemeyeceğiz | değerlendiremeyeceğiz | değerlendiremeyeceğimizi | teklif sunamayacağız | teklif yapamayacağız | yanıtımız olumsuz | sizinle ilerleyemiyoruz | süreci sonlandır* | süreciniz sonlandır* | birlikte çalışamayacağız | birlikte çalışma fırsatımız olmayacak',
    place: 'pozisyon* | ilan* | kadro* | alım* | işe alım* | süreç | süreci | staj*',
    shut: 'doldu* | dolmuş* | doldurul* | kapatıl* | kapandı | kapanmış* | iptal* | durdurul* | askıya* | donduruld* | beklemeye* | sonlandır* | kaldırıl* | yayından | ertelen*',
    freeze:
      'işe alımlarımızı durdur* | işe alım durdurul* | işe alımlar durdurul* | alım yapmıyoruz | alım yapmayacağız | uygun bir pozisyon* bulunma* | açık pozisyon bulunma* | uygun pozisyon* bulunma* | uygun bir pozisyonumuz yok',
    regret: 'maalesef | üzgün* | üzül* | ne yazık | üzüntü* | üzücü',
    comfort:
      'başarılar | bol şans | kariyeriniz* | kariyer yolculuğu* | iş arayışınız* | iş arama | veri taban* | veritaban* | aday havuzu* | gelecekte* | ileride* | ilerleyen | tekrar başvur* | yeniden başvur* | yoğun ilgi | çok sayıda | titizlikle | dikkatle | ilginiz için | zaman ayırdığınız | diler* | umar*',
    receipt:
      'tarafımıza ulaş* | başvurunuz alın* | başvurunuzu aldık | alınmıştır | incelen* | inceleyeceğiz | değerlendirilecek* | değerlendirme aşamasında | iletişime geç* | dönüş yapacağız | geri döneceğiz | en kısa sürede | tarafınıza bilgi',
    invite: 'davet* | planla* | ayarla* | görüşmek | tanışmak | uygun musunuz | uygun olduğunuz | randevu | takvim*',
    meeting: 'mülakat* | görüşme* | toplantı* | video görüşme*',
    away: 'maalesef | ertele* | iptal | edemeyeceğiz | edemiyoruz',
    pleased: 'memnuniyet* | mutluluk* | tebrik* | sevinç*',
    offering:
      'iş teklif* | teklifimizi | teklif mektubu* | iş sözleşmesi* | aramıza hoş geldin* | işe kabul* | teklif sunmak',
    task: 'test | sınav* | değerlendirme testi | vaka çalışması | ödev',
    withdrawing: 'geri çek* | başvurumu | vazgeç* | çekilmek | çekildiğiniz*',
    answering: 'güçlü yön* | geliştir* | öner* | tavsiye* | eksik | geri bildirim*',
    bulk: 'bülten | aboneliği | abonelikten | yeni ilanlar | iş ilanları | sana uygun ilan* | indirim | hemen başvur | webinar | devamını oku',
    jobwords:
      'başvur* | pozisyon* | aday* | mülakat* | özgeçmiş* | cv | insan kaynakları | ik | işe alım* | kariyer* | iş | staj* | ilan* | ekip*',
    applied:
      'başvurunuz* | başvurunuz için | başvurduğunuz | ilginiz için | pozisyonuna | pozisyonumuza | işe alım süreci* | başvurmuş olduğunuz | gösterdiğiniz ilgi | mülakat süreci* | yaptığınız başvuru | pozisyonumuza gösterdiğiniz | başvuru için | başvurusu',
    elsewhere:
      'kredi* | banka* | sigorta* | hasar* | sipariş* | kargo* | teslimat | iade* | kira* | daire* | ev sahibi | konut* | vize* | üniversite* | okul* | kayıt* | burs* | makale* | bildiri* | konferans* | hakem* | dergi* | yayın* | rezervasyon* | otel* | bilet* | fatura* | hibe* | ihale* | izin* | ruhsat* | kreş*',
    notjob:
      'siparişiniz* | kredi başvuru* | kredi kartı başvuru* | vize başvuru* | burs başvuru* | makaleniz* | bildiriniz* | makale* | kiralık daire* | daire* | ev sahibi | rezervasyonunuz* | ihale* | teklifiniz* | hasar dosya* | üniversite kayd* | yüksek lisans* | kreş* | sigorta başvuru* | hibe başvuru* | abonelik*',
    mine: 'başvurumu | başvurum | mülakatım',
  },
  rules: [...commonRules, ['decision', 2, '{refused}'], ['decision', 3, '{other} ..10 {refused}']],
};
