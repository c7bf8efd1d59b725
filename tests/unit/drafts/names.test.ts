import { describe, expect, test } from 'vitest';
import { greetingNames } from '../../../utils/core/drafts/names.ts';

describe('nobody is greeted by the name of', () => {
  test.each([
    ['Stripe', 'Stripe'],
    ['Stripe', 'Stripe Payments Europe, Ltd.'],
    ['Stripe Germany', 'Stripe'],
    ['Northwinds', 'Northwind'],
    ['Deutsche Bahn', 'Deutsche Bahn AG'],
    ['deutschebahn', 'Deutsche Bahn AG'],
    ['Deutsche Bahn', ''],
    ['Siemens AG', ''],
    ['Airbus SE', ''],
    ['Ida Falk GmbH', ''],
    ['Grupo Lindes S.A.', ''],
    ['Lindes sp. z o.o.', ''],
    ['Sekretariat Müller', ''],
    ['Lindwurm Recruiting', ''],
    ['Karriere bei Lindwurm', ''],
    ['Personalabteilung', ''],
    ['Universität Wien', ''],
    ['Stadt München', ''],
    ['Mairie de Paris', ''],
    ['Service des ressources humaines', ''],
    ['Ayuntamiento de Madrid', ''],
    ['Biuro Karier', ''],
    ['Urząd Miasta Krakowa', ''],
    ['Lindwurm Customer Service', ''],
    ['Acme Group', ''],
  ])('%s (of %s)', (name, company) => {
    expect(greetingNames(name, company)).toEqual({ first: '', full: '' });
  });
});

test.each([
  ['Maria Lindqvist', 'Lindqvist Consulting', 'Maria Lindqvist'],
  ['Anna Kind', 'Stripe', 'Anna Kind'],
  ['João do Carmo', 'Stripe', 'João do Carmo'],
  ['Ville Virtanen', 'Nokia', 'Ville Virtanen'],
  ['Maria', 'Santa Maria Hospital', 'Maria'],
  ['Kadriye Yılmaz', 'Acme', 'Kadriye Yılmaz'],
  ['Hr. Müller', 'Acme', 'Herr Müller'],
  ['Stripes Nolan', 'Stripe', 'Stripes Nolan'],
  ['MARIA SA', '', 'Maria Sa'],
  ['Maria Lindqvist, HR', 'Acme', 'Maria Lindqvist'],
])('%s of %s is a person', (name, company, full) => {
  expect(greetingNames(name, company).full).toBe(full);
});

test.each([
  ['Ursula von der Heide', 'Ursula von der Heide'],
  ['URSULA VON DER HEIDE', 'Ursula von der Heide'],
  ['von der Heide, Ursula', 'Ursula von der Heide'],
  ['maria de la cruz', 'Maria de la Cruz'],
  ['Jan van den Berg', 'Jan van den Berg'],
  ['Carmen García y Vega', 'Carmen García y Vega'],
  ['Sara al-Rashid', 'Sara al-Rashid'],
  ['SARA AL-RASHID', 'Sara al-Rashid'],
  ['Conor O’Brien', 'Conor O’Brien'],
  ['CONOR O’BRIEN', 'Conor O’Brien'],
  ['Ian McDonald', 'Ian McDonald'],
  ['IAN MCDONALD', 'Ian McDonald'],
  ['Marie DUPONT', 'Marie Dupont'],
  ['JP Morgan-Ruiz', 'JP Morgan-Ruiz'],
  ['bell de Vries', 'bell de Vries'],
])('%s is written %s', (name, full) => {
  expect(greetingNames(name).full).toBe(full);
});
