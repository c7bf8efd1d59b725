import { expect, test } from 'vitest';
import { checkDraft } from '../../../utils/core/drafts/check.ts';
import { compose } from '../../../utils/core/drafts/compose.ts';
import type { DraftLanguage } from '../../../utils/core/drafts/draft.ts';
import { contextOf, usual } from './draft-input.ts';

const subjectOf = (language: DraftLanguage, company: string, role = '') =>
  compose({ ...usual, language, company, role, kind: 'thanks_only' }).subject;

test.each([
  ['Northwind', 'at Northwind'],
  ['University of Leeds', 'at the University of Leeds'],
  ['Ministry of Justice', 'at the Ministry of Justice'],
  ['London School of Economics', 'at the London School of Economics'],
  ['Bank of America', 'at Bank of America'],
])('in English one works for %s "%s"', (company, expected) => {
  expect(subjectOf('en', company)).toBe(`My application ${expected}`);
});

test.each([
  ['Siemens', ' bei Siemens'],
  ['Audi Ingolstadt', ' bei Audi Ingolstadt'],
  ['Bauhaus', ' bei Bauhaus'],
  ['Fischer Bau', ' bei Fischer Bau'],
  ['Thaler', ' bei Thaler'],
  ['Muster GmbH', ' bei der Muster GmbH'],
  ['Kinderhilfe e.V.', ' beim Kinderhilfe e.V.'],
  ['Stadt München', ' bei der Stadt München'],
  ['Universität Wien', ' bei der Universität Wien'],
  ['Technische Universität Graz', ' bei der Technischen Universität Graz'],
  ['Bundesagentur für Arbeit', ' bei der Bundesagentur für Arbeit'],
  ['Stadtwerke Köln', ' bei den Stadtwerken Köln'],
  ['Berliner Sparkasse', ' bei der Berliner Sparkasse'],
  ['Deutsches Rotes Kreuz', ' beim Deutschen Roten Kreuz'],
  ['Deutsche Bahn', ' bei der Deutschen Bahn'],
  ['Deutsche Bahn AG', ' bei der Deutschen Bahn AG'],
  ['Deutscher Wetterdienst', ' beim Deutschen Wetterdienst'],
  ['Hessischer Rundfunk', ' beim Hessischen Rundfunk'],
  ['Max-Planck-Gesellschaft', ' bei der Max-Planck-Gesellschaft'],
  ['Klinikum Stuttgart', ' beim Klinikum Stuttgart'],
  ['Landkreis Harburg', ' beim Landkreis Harburg'],
  ['S. Fischer Verlag', ' beim S. Fischer Verlag'],
  ['Mitteldeutscher Rundfunk', ' beim Mitteldeutschen Rundfunk'],
  ['Neue Zürcher Zeitung', ' bei der Neuen Zürcher Zeitung'],
  ['Das Erste', ' beim Ersten'],
  ['Wiener Linien', ' bei den Wiener Linien'],
  ['Deutscher', ' bei Deutscher'],
  ['Die Brücke', ' bei der Brücke'],
  ['Der Spiegel', ' beim Spiegel'],
  // Of these the forms are not sure: the sentence does without the name.
  ['Bayerische Motoren Werke', ''],
  ['Neue Zunft', ''],
])('in German one works for %s "%s"', (company, expected) => {
  expect(subjectOf('de', company)).toBe(`Meine Bewerbung${expected}`);
});

test.each([
  ['Muster', 'chez Muster'],
  ['L’Oréal', 'chez L’Oréal'],
  ['Office Depot', 'chez Office Depot'],
  ['Mairie de Paris', 'à la Mairie de Paris'],
  ['Les Restos du Cœur', 'aux Restos du Cœur'],
  ['Les Mousquetaires', 'chez les Mousquetaires'],
  ['Université de Lille', 'à l’Université de Lille'],
  ['École Alsacienne', 'à l’École Alsacienne'],
  ['Ministère de la Culture', 'au Ministère de la Culture'],
  ['CHU de Nantes', 'au CHU de Nantes'],
  ['Pôle emploi', 'à Pôle emploi'],
  ['La Poste', 'à La Poste'],
])('in French one works for %s "%s"', (company, expected) => {
  expect(subjectOf('fr', company)).toBe(`Ma candidature ${expected}`);
});

test.each([
  ['Muster', 'en Muster'],
  ['El Corte Inglés', 'en El Corte Inglés'],
  ['Red Eléctrica', 'en Red Eléctrica'],
  ['Ayuntamiento de Madrid', 'en el Ayuntamiento de Madrid'],
  ['Universidad de Sevilla', 'en la Universidad de Sevilla'],
  ['Fundación ONCE', 'en la Fundación ONCE'],
])('in Spanish one works for %s "%s"', (company, expected) => {
  expect(subjectOf('es', company)).toBe(`Mi candidatura ${expected}`);
});

test.each([
  ['Muster', 'w firmie Muster'],
  ['Orange Polska', 'w firmie Orange Polska'],
  ['Uniwersytet Warszawski', 'na Uniwersytecie Warszawskim'],
  ['Politechnika Łódzka', 'na Politechnice Łódzkiej'],
  ['Urząd Miasta Krakowa', 'w Urzędzie Miasta Krakowa'],
  ['Szpital Uniwersytecki w Krakowie', 'w Szpitalu Uniwersyteckim w Krakowie'],
  ['Muzeum Narodowe', 'w Muzeum Narodowym'],
  ['Firma Budowlana Kowalski', 'w Firmie Budowlanej Kowalski'],
  ['Kancelaria Prawna Nowak', 'w Kancelarii Prawnej Nowak'],
  ['Narodowy Bank Polski', '(Narodowy Bank Polski)'],
  ['Gmina Warszawa', '(Gmina Warszawa)'],
])('in Polish one works for %s "%s"', (company, expected) => {
  expect(subjectOf('pl', company)).toBe(`Moja aplikacja ${expected}`);
});

test.each([
  ['Œnologue', 'd’Œnologue'],
  ['Yéménite', 'de Yéménite'],
  ['Urbaniste', 'd’Urbaniste'],
  ['Halliste', 'de Halliste'],
  ['Herboriste', 'd’Herboriste'],
  ['Héliciste', 'd’Héliciste'],
  ['UX Designer', 'd’UX Designer'],
  ['Écrivain public', 'd’Écrivain public'],
  ['HR Manager', 'de HR Manager'],
  ['Onze de départ', 'de Onze de départ'],
])('in French the role %s follows as "%s"', (role, expected) => {
  expect(subjectOf('fr', '', role)).toBe(`Ma candidature au poste ${expected}`);
});

test.each([
  ['de', 'Jüdisches Krankenhaus Berlin'],
  ['de', 'Die Evangelische Kirche'],
  ['pl', 'Muzeum Żydowskie w Krakowie'],
  ['pl', 'Urząd do Spraw Cudzoziemców'],
  ['fr', 'Les Amis du Secours catholique'],
  ['en', 'a+b (c) [d'],
] as const)('in %s the name of %s is not held against the draft', (language, company) => {
  const input = { ...usual, language, company };
  expect(checkDraft(compose(input).text, contextOf(input))).toEqual([]);
});
