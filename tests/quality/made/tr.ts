import type { Wording } from './wording.ts';

export const tr: Wording = {
  language: 'tr',
  subjects: ['Başvurunuz hakkında', 'Muhasebe Uzmanı başvurunuz', 'Başvuru sonucu', ''],
  openings: [
    'Merhaba Deniz,\n\nMuhasebe Uzmanı pozisyonumuza gösterdiğiniz ilgi için teşekkür ederiz.',
    'Sayın Deniz Kaya,\n\nŞirketimize yaptığınız başvuru için teşekkür ederiz.',
    'Merhaba,\n\nGeçen haftaki görüşme için zaman ayırdığınız için teşekkürler.',
  ],
  noes: [
    'Maalesef başvurunuz olumsuz sonuçlanmıştır.',
    'Bu pozisyon için başka bir adayla ilerleme kararı aldık.',
    'Başvurunuzu olumlu değerlendiremediğimizi üzülerek bildiririz.',
    'Süreci sizinle devam ettiremeyeceğimizi bildirmek isteriz.',
    'Pozisyon doldurulmuştur.',
    'Profiliniz aradığımız kriterlerle örtüşmemektedir.',
    'Bu aşamada size bir teklif sunamayacağız.',
    'Diğer adayları tercih ettik.',
    'İşe alım süreci durdurulmuştur.',
    'Başvurunuz reddedilmiştir.',
    'Bir sonraki aşamaya geçemediğinizi üzülerek bildiririz.',
  ],
  closings: [
    'Kariyerinizde başarılar dileriz.\n\nSaygılarımızla,\nİnsan Kaynakları',
    'Özgeçmişinizi veri tabanımızda saklayacağız.\n\nİyi günler,\nElif',
  ],
  others: [
    'Başvurunuz tarafımıza ulaşmıştır ve en kısa sürede incelenecektir.',
    'Başvurunuz uygun bulunmazsa sizinle iletişime geçilmeyecektir.',
    'Sizi salı günü saat 10 için mülakata davet etmek istiyoruz.',
    'Size iş teklifimizi sunmaktan mutluluk duyarız.',
    'Maalesef görüşmemizi perşembe gününe ertelemek durumundayız.',
    'Değerlendirme süreci henüz tamamlanmadı.',
  ],
  traps: [
    'Siparişiniz # Maalesef siparişiniz iptal edildi, ürün stokta kalmadı.',
    'Kredi başvurunuz # Kredi başvurunuz maalesef reddedilmiştir. Bankanız',
    'Daire # Ev sahibi daire için başka biriyle anlaştı. Bol şans.',
    'Makaleniz # Hakem değerlendirmesi sonucunda makaleniz kabul edilmemiştir.',
    'Geri çekme # Merhaba, başka bir iş bulduğum için başvurumu geri çekiyorum.',
  ],
};
