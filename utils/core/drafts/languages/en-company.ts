// Offices that are "of" or "for" something have the article: "the University of Leeds", but "Bank of America" has none.
const withArticle =
  /^(?:(?:\p{Lu}\p{L}+ ){0,2}(?:School|Institute|Museum|Academy|Society|Association) (?:of|for) |(?:(?:Royal|National|European|Federal|United|International|British|American|Scottish|Welsh|Irish) )?(?:University|Ministry|Department|City|County|Borough|Council|Institute|Museum|Office|Society|Association|Federation|Academy|College|School|Government|Diocese|Archdiocese|Embassy|State|Commonwealth|Province|Town|Municipality|Church|Museums|Port|Bar|Hospital) (?:of|for) )/u;
const named =
  /^(?:Bank of England|Financial Times|National Trust|British Library|British Museum|Red Cross|British Red Cross|American Red Cross|Home Office|Civil Service|Met Office|Post Office|European (?:Commission|Central Bank|Parliament|Space Agency)|World Bank|United Nations)\b/u;

/** "at Northwind", "at the University of Leeds". */
export function atCompany(company: string): string {
  if (company === '') return '';
  return withArticle.test(company) || named.test(company) ? `at the ${company}` : `at ${company}`;
}
