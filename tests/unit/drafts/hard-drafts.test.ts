import { describe, expect, test } from 'vitest';
import { checkDraft } from '../../../utils/core/drafts/check.ts';
import type { DraftFindingKey } from '../../../utils/core/drafts/draft-finding.ts';
import { contextOf, usual } from './draft-input.ts';

/** As people write them, on one line or several; each as a reply to the same letter. */
const about = {
  company: 'Lindenhof',
  role: 'Project Manager',
  recruiterName: 'Maria Sánchez',
  ownName: 'Alex Żak',
} as const;
const others = { otherCompanies: ['Fernhill', 'Northbeam'], otherRoles: ['Data Analyst'] };

const keysOf = (language: string, text: string): readonly string[] => {
  const findings = checkDraft(text, contextOf({ ...usual, ...about }, { language, ...others }));
  return [...new Set(findings.map(({ key }) => key))];
};

describe('a draft that would not land well', () => {
  test.each<[string, DraftFindingKey, string]>([
    [
      'en',
      'anger',
      'Hello Maria, I spent three weekends on your task and got a two-line form letter. That is a slap in the face.',
    ],
    ['en', 'anger', 'Hello Maria, honestly, your process is a joke and a total waste of everyone’s time.'],
    ['en', 'anger', 'Dear Maria, I am really upset about how I was treated and I expect an explanation.'],
    ['en', 'pleading', 'Hi Maria, please give me another chance, I really need this job and I would do anything.'],
    ['en', 'pleading', 'Hi Maria, is there any way you could change your mind? I would work for free for a month.'],
    ['en', 'comparison', 'Hello Maria, could you tell me what the person you hired has that I do not?'],
    ['en', 'comparison', 'Hello Maria, I am sure I was more qualified than whoever got the job.'],
    ['en', 'protected_topic', 'Hello Maria, was it because I am over fifty, or because of my accent?'],
    ['en', 'protected_topic', 'Hello Maria, did my pregnancy play a part in your decision?'],
    ['en', 'wrong_company', 'Hello Maria, thank you for the talks at Northbeam. Which one area should I work on?'],
    ['en', 'wrong_name', 'Hello Susan, thank you for the talks. Which one area should I work on?'],
    [
      'en',
      'placeholder_left',
      'Hello Maria, thank you for the talks about the [role]. Which one area should I work on?',
    ],
    [
      'en',
      'placeholder_left',
      'Hello Maria, thank you for the talks at COMPANY NAME. Which area should I work on? Best, YOUR NAME',
    ],
    [
      'en',
      'too_many_questions',
      'Hello Maria, what did I do well? What was weak? Is the level right? Should I apply again? Thank you.',
    ],
    [
      'en',
      'wrong_language',
      'Hallo Maria, vielen Dank für die Gespräche und für deine Nachricht. An welchem Punkt sollte ich zuerst arbeiten? Viele Grüße',
    ],
    ['en', 'shouting', 'Hello Maria, I NEED TO KNOW WHY this happened!!!'],
    ['de', 'anger', 'Guten Tag Maria Sánchez, das ist eine Frechheit, ich habe wochenlang auf eine Antwort gewartet.'],
    ['de', 'anger', 'Guten Tag, Ihr Verhalten ist unprofessionell und unverschämt. Ich erwarte eine Begründung.'],
    [
      'de',
      'pleading',
      'Guten Tag, bitte überdenken Sie Ihre Entscheidung noch einmal, ich brauche diese Stelle wirklich dringend.',
    ],
    ['de', 'pleading', 'Guten Tag, geben Sie mir bitte noch eine Chance. Ich würde auch für weniger Geld arbeiten.'],
    ['de', 'comparison', 'Guten Tag, was hat die andere Bewerberin, was ich nicht habe?'],
    ['de', 'comparison', 'Guten Tag, ich war sicher besser geeignet als die Person, die Sie genommen haben.'],
    ['de', 'protected_topic', 'Guten Tag, lag es an meinem Alter oder an meinem Kopftuch?'],
    ['de', 'protected_topic', 'Guten Tag, hat meine Schwangerschaft eine Rolle gespielt?'],
    [
      'de',
      'wrong_company',
      'Guten Tag Maria Sánchez, danke für die Gespräche bei Fernhill. Woran sollte ich arbeiten?',
    ],
    ['de', 'placeholder_left', 'Guten Tag [Name], danke für die Gespräche bei {Firma}. Woran sollte ich arbeiten?'],
    ['fr', 'anger', 'Bonjour Maria, c’est un manque de respect total, je suis vraiment en colère.'],
    ['fr', 'anger', 'Bonjour, votre façon de faire est honteuse et inadmissible.'],
    ['fr', 'pleading', 'Bonjour, je vous en supplie, revenez sur votre décision, j’ai vraiment besoin de ce poste.'],
    ['fr', 'comparison', 'Bonjour, qu’est-ce que l’autre candidat avait de plus que moi ?'],
    ['fr', 'protected_topic', 'Bonjour, est-ce à cause de mon âge ou de ma grossesse ?'],
    [
      'fr',
      'too_many_questions',
      'Bonjour Maria, qu’ai-je bien fait ? Que dois-je travailler ? Le niveau convient-il ? Puis-je postuler à nouveau ?',
    ],
    ['es', 'anger', 'Buenos días: es una vergüenza cómo me han tratado, estoy muy enfadado.'],
    ['es', 'anger', 'Buenos días: exijo una explicación, es una falta de respeto.'],
    ['es', 'pleading', 'Buenos días: por favor, denme otra oportunidad, necesito este trabajo desesperadamente.'],
    ['es', 'comparison', 'Buenos días: ¿qué tenía el otro candidato que no tenga yo?'],
    ['es', 'protected_topic', 'Buenos días: ¿fue por mi edad o por mi embarazo?'],
    [
      'es',
      'wrong_language',
      'Hello Maria, thank you for the interviews and for your message. Which one area should I work on first?',
    ],
    ['pl', 'anger', 'Dzień dobry, to skandal, jak mnie Państwo potraktowali. Żądam wyjaśnień.'],
    ['pl', 'anger', 'Dzień dobry, straciłem przez Państwa trzy tygodnie, to brak szacunku.'],
    ['pl', 'pleading', 'Dzień dobry, błagam o drugą szansę, bardzo potrzebuję tej pracy.'],
    ['pl', 'comparison', 'Dzień dobry, co ma druga kandydatka, czego ja nie mam?'],
    ['pl', 'protected_topic', 'Dzień dobry, czy chodziło o mój wiek albo o ciążę?'],
    ['pl', 'wrong_role', 'Dzień dobry, dziękuję za rozmowy o stanowisku Data Analyst. Nad czym warto popracować?'],
    ['pl', 'placeholder_left', 'Dzień dobry, dziękuję za rozmowy w firmie [nazwa firmy]. Nad czym warto popracować?'],
    ['en', 'anger', 'Hi Maria, you people ghosted me for six weeks. Do better.'],
    ['en', 'anger', 'Hi Maria, I will be leaving a review about this on every site I can find.'],
    ['en', 'anger', 'Hi Maria, nobody there seems to know what they are doing.'],
    ['en', 'pleading', 'Hi Maria, I am begging you to look at my application once more.'],
    ['en', 'pleading', 'Hi Maria, could you put in a good word so that they reconsider?'],
    ['en', 'comparison', 'Hi Maria, did the other candidate have a degree? I have two.'],
    ['en', 'comparison', 'Hi Maria, I have more experience than anyone you could have hired.'],
    ['en', 'protected_topic', 'Hi Maria, was it about my disability or my visa as a foreigner?'],
    ['de', 'anger', 'Hallo Maria, so geht man nicht mit Menschen um. Das werde ich öffentlich machen.'],
    ['de', 'anger', 'Hallo Maria, Sie haben mich wochenlang hingehalten und meine Zeit verschwendet.'],
    ['de', 'pleading', 'Hallo Maria, ich flehe dich an, schau dir meine Unterlagen noch einmal an.'],
    ['de', 'comparison', 'Hallo Maria, warum wurde jemand mit weniger Erfahrung als ich genommen?'],
    ['de', 'protected_topic', 'Hallo Maria, lag es an meiner Behinderung oder meiner Herkunft?'],
    ['fr', 'anger', 'Bonjour Maria, vous m’avez fait perdre mon temps, c’est scandaleux.'],
    ['fr', 'anger', 'Bonjour Maria, je trouve votre comportement méprisant.'],
    ['fr', 'pleading', 'Bonjour Maria, donnez-moi une seconde chance, je ferai n’importe quoi.'],
    ['fr', 'comparison', 'Bonjour Maria, je suis certain d’être meilleur que la personne retenue.'],
    ['fr', 'protected_topic', 'Bonjour Maria, est-ce lié à mes origines ou à ma religion ?'],
    ['es', 'anger', 'Hola, Maria: me han hecho perder el tiempo, qué falta de profesionalidad.'],
    ['es', 'pleading', 'Hola, Maria: te lo suplico, reconsidera la decisión.'],
    ['es', 'comparison', 'Hola, Maria: seguro que yo era mejor que la persona elegida.'],
    ['es', 'protected_topic', 'Hola, Maria: ¿tuvo que ver con mi discapacidad o mi nacionalidad?'],
    ['pl', 'anger', 'Dzień dobry, zmarnowali Państwo mój czas, to żenujące.'],
    ['pl', 'pleading', 'Dzień dobry, bardzo proszę o zmianę decyzji, zrobię wszystko.'],
    ['pl', 'comparison', 'Dzień dobry, na pewno mam większe doświadczenie niż wybrana osoba.'],
    ['pl', 'protected_topic', 'Dzień dobry, czy to przez moją niepełnosprawność lub pochodzenie?'],
    ['en', 'wrong_name', 'Dear Dr. Thompson,\n\nthank you for the talks.'],
    ['de', 'wrong_name', 'Sehr geehrte Frau Schmidt,\n\nvielen Dank für die Gespräche.'],
    ['pl', 'wrong_name', 'Dzień dobry, Pani Katarzyno,\n\ndziękuję za rozmowy.'],
    ['es', 'wrong_name', 'Buenos días, Carmen:\n\ngracias por las entrevistas.'],
    ['en', 'placeholder_left', 'Hello Maria,\n\nthank you for the talks.\n\nBest regards,\n<Your name>'],
    ['en', 'placeholder_left', 'Hello Maria,\n\nthank you for the talks at [insert company].'],
    ['de', 'placeholder_left', 'Guten Tag Maria Sánchez,\n\ndanke für die Gespräche bei XXX.'],
    ['fr', 'placeholder_left', 'Bonjour Maria,\n\nmerci pour les entretiens chez Nom de l’entreprise.'],
  ])('in %s is told of %s: %s', (language, key, text) => {
    expect(keysOf(language, text)).toEqual([key]);
  });
});

describe('an honest draft', () => {
  test.each([
    [
      'en',
      'Hello Maria, thank you for letting me know. I was sad to read it, and I understand. Was there one answer where you would have liked more detail? I am happy to hear it by phone too. Kind regards, Alex',
    ],
    [
      'en',
      'Hi Maria, thanks for your time last week. I noticed I was nervous in the first half. Would a course in agile methods help for a role like this? All the best, Alex',
    ],
    [
      'en',
      'Hello Maria, thank you. I would like to know which part of the case was weak, so that I can practise it. If you cannot say, that is fine. Alex',
    ],
    [
      'en',
      'Hello Maria, my CV says I led a team of ten at my last job. Should I show more numbers? I still need to learn how to tell it briefly. Thank you, Alex',
    ],
    [
      'en',
      'Dear Maria, thank you for the kind call yesterday. You said others had more experience in public transport. Which course or project would close that gap first? Best, Alex',
    ],
    [
      'de',
      'Guten Tag Maria Sánchez, danke für die ehrliche Absage. Ich habe gemerkt, dass ich im Fallbeispiel zu schnell war. Gibt es ein Thema, das ich vertiefen sollte? Viele Grüße, Alex Żak',
    ],
    [
      'de',
      'Guten Tag, vielen Dank für Ihre Zeit. Mir ist wichtig, aus dem Gespräch zu lernen. Hätte ein Zertifikat in Scrum geholfen? Freundliche Grüße, Alex Żak',
    ],
    [
      'de',
      'Hallo Maria, danke für die offene Rückmeldung, auch wenn ich etwas enttäuscht bin. Welche Fähigkeit sollte ich zuerst ausbauen? Liebe Grüße, Alex',
    ],
    [
      'de',
      'Guten Tag, ich wohne inzwischen in Leipzig und könnte sofort anfangen. Spielte der Ort eine Rolle? Viele Grüße, Alex Żak',
    ],
    [
      'fr',
      'Bonjour Maria, merci pour votre message. Je comprends la décision. Y a-t-il un point de l’étude de cas que je devrais retravailler ? Bien cordialement, Alex',
    ],
    [
      'fr',
      'Bonjour, merci pour votre temps. J’ai senti que mes réponses étaient un peu longues. Est-ce aussi votre impression ? Cordialement, Alex Żak',
    ],
    [
      'fr',
      'Bonjour Maria, je suis un peu déçu, mais je comprends. Une formation en gestion de projet m’aiderait-elle ? Merci, Alex',
    ],
    [
      'es',
      'Buenos días, Maria: gracias por avisarme. Entiendo la decisión. ¿Qué parte de la prueba debería practicar más? Un saludo, Alex',
    ],
    [
      'es',
      'Hola, Maria: me dio pena, pero lo entiendo. ¿Me ayudaría un curso de gestión de proyectos? Gracias y un saludo, Alex',
    ],
    [
      'es',
      'Buenos días: gracias por la entrevista. Creo que hablé demasiado de mi último puesto. ¿Fue así? Saludos, Alex Żak',
    ],
    [
      'pl',
      'Dzień dobry, dziękuję za wiadomość. Rozumiem decyzję. Nad którą częścią zadania warto popracować? Pozdrawiam, Alex Żak',
    ],
    [
      'pl',
      'Dzień dobry, szkoda, ale rozumiem. Czy kurs zarządzania projektami by pomógł? Dziękuję i pozdrawiam, Alex Żak',
    ],
    [
      'pl',
      'Cześć, dziękuję za rozmowę. Mam wrażenie, że moje odpowiedzi były za długie. Czy tak było? Pozdrawiam, Alex',
    ],
    [
      'en',
      'Hello Maria, I built a health app in my last job. Did that example say enough about how I work? Thanks, Alex',
    ],
    [
      'en',
      'Hello Maria, the team lead said my second answer was hard to follow. Could I have told it in another order?',
    ],
    [
      'en',
      'Hi Maria Sánchez, I appreciate the quick reply. Is there a certificate you would suggest? Thank you, and have a good week.',
    ],
    ['en', 'Good morning Maria,\n\nThanks. Next time I would bring figures. Would that have helped?\n\nAlex'],
    ['en', 'Dear Ms Sánchez,\n\nThank You for the interviews at Lindenhof.\n\nAlex Żak'],
    [
      'de',
      'Liebe Maria, vielen Dank für das nette Gespräch am Dienstag! Gerne möchte ich noch lernen, was ich besser machen kann. Hast du einen Tipp?',
    ],
    [
      'de',
      'Sehr geehrte Frau Sánchez,\n\nhaben Sie vielen Dank. Ein Hinweis würde mich freuen.\n\nMit freundlichen Grüßen\nAlex Żak',
    ],
    [
      'de',
      'Guten Tag Frau Sánchez, mein Kollege Peter Wolf sagte, Sie geben gern Rückmeldung. Woran sollte ich arbeiten?',
    ],
    ['fr', 'Chère Maria,\n\nmerci de votre retour si rapide. Auriez-vous un conseil pour la suite ?\n\nAlex'],
    ['fr', 'Bonjour Madame Sánchez,\n\nje vous remercie. Un exemple précis m’aurait-il aidé ?\n\nAlex Żak'],
    ['es', 'Estimada Maria: le agradezco el tiempo. ¿Qué podría preparar mejor? Atentamente, Alex Żak'],
    ['es', 'Hola, Maria, gracias por todo. ¿Hay algún libro o curso que me recomendarías?'],
    ['pl', 'Szanowna Pani Mario,\n\ndziękuję za rozmowę. Co warto przećwiczyć?\n\nZ poważaniem\nAlex Żak'],
    ['pl', 'Cześć Maria, dzięki za info! Nad czym warto popracować najpierw?'],
    ['pl', 'Dzień dobry, Pani Mario, dziękuję za szczerą odpowiedź. Która umiejętność była najważniejsza?'],
    [
      'en',
      'Hi Maria, I would like to do better next time. Is there a skill that I do not have yet and should learn first?',
    ],
    ['en', 'Hello Maria, I admire what they are doing in your lab. Do I need more experience than the advert said?'],
    [
      'de',
      'Guten Tag Frau Sánchez, brauche ich mehr Erfahrung als Projektleiterin? Gibt es etwas, was ich nicht habe und lernen sollte?',
    ],
    ['fr', 'Bonjour Maria, y a-t-il une compétence que je n’ai pas encore et que je devrais acquérir en premier ?'],
    ['es', 'Hola, Maria: ¿hace falta más experiencia que la que pedía el anuncio?'],
    ['pl', 'Dzień dobry, czy potrzebne jest większe doświadczenie niż w ogłoszeniu? Pozdrawiam, Alex'],
  ])('in %s is told of nothing: %s', (language, text) => {
    expect(keysOf(language, text)).toEqual([]);
  });
});

test('a word about the family is told of, kindly: employers avoid it', () => {
  expect(keysOf('en', 'Hello Maria, my family and I are moving to Cork. Which skill matters most there?')).toEqual([
    'protected_topic',
  ]);
});
