import type { Values } from '../template.ts';
import type { Wordings } from '../wordings.ts';
import { chezCompany } from './fr-company.ts';
import { questions } from './fr-questions.ts';

// No participle or adjective here agrees with the writer or the reader: it would tell a gender.
export const fr: Wordings = {
  greeting: {
    formal: {
      plain: '[Bonjour {full}|Bonjour],',
      warm: '[Bonjour {first}|Bonjour],',
      formal: '[Bonjour {full}|Madame, Monsieur],',
    },
    informal: {
      plain: '[Bonjour {first}|Bonjour],',
      warm: '[Bonjour {first}|Bonjour],',
      formal: '[Bonjour {first}|Bonjour à toute l’équipe],',
    },
  },
  signOff: {
    plain: ['Cordialement,', 'Bien à <vous|toi>,'],
    warm: ['Bien cordialement,', 'Avec mes meilleures salutations,'],
    formal: ['Avec mes salutations distinguées,', 'Avec mes salutations respectueuses,'],
  },
  subject: 'Ma candidature[ au poste {de_role}][ {at_company}]',
  opening: {
    application: {
      any: [
        'Merci pour <votre|ta> réponse à ma candidature[ au poste {de_role}][ {at_company}].',
        'Merci de m’avoir répondu au sujet du poste[ {de_role}][ {at_company}].',
        'J’ai bien lu <votre|ton> message au sujet du poste[ {de_role}][ {at_company}], et je <vous en|t’en> remercie.',
        'Merci de m’avoir dit où en est ma candidature[ au poste {de_role}][ {at_company}].',
      ],
      warm: ['Merci d’avoir pris le temps de répondre à ma candidature[ au poste {de_role}][ {at_company}].'],
      formal: ['Je <vous|te> remercie de la réponse donnée à ma candidature[ au poste {de_role}][ {at_company}].'],
    },
    screen: {
      any: [
        'Merci pour notre premier échange au sujet du poste[ {de_role}][ {at_company}], et pour <votre|ta> réponse.',
        'Merci pour <votre|ton> message et pour le temps donné à un premier entretien au sujet du poste[ {de_role}][ {at_company}].',
        'Merci de m’avoir donné une réponse après notre premier échange au sujet du poste[ {de_role}][ {at_company}].',
      ],
      warm: [
        'Merci pour <votre|ton> retour ; notre premier échange au sujet du poste[ {de_role}][ {at_company}] m’a fait plaisir.',
      ],
      formal: [
        'Je <vous|te> remercie de <votre|ta> réponse à la suite de notre premier échange au sujet du poste[ {de_role}][ {at_company}].',
      ],
    },
    assessment: {
      any: [
        'Merci pour <votre|ta> réponse et pour le temps consacré à mon exercice[ pour le poste {de_role}][ {at_company}].',
        'Merci pour <votre|ton> message au sujet du poste[ {de_role}][ {at_company}] et pour la lecture de mon exercice.',
        'Merci d’avoir examiné mon exercice[ pour le poste {de_role}][ {at_company}] et de m’avoir donné une réponse.',
      ],
      warm: [
        'Merci pour <votre|ton> retour ; j’ai aimé travailler sur cet exercice[ pour le poste {de_role}][ {at_company}].',
      ],
      formal: [
        'Je <vous|te> remercie de l’examen de mon exercice[ pour le poste {de_role}][ {at_company}] et de <votre|ta> réponse.',
      ],
    },
    interview: {
      any: [
        'Merci pour <votre|ta> réponse et pour le temps passé à échanger au sujet du poste[ {de_role}][ {at_company}].',
        'Merci pour <votre|ton> message et pour le temps accordé en entretien[ pour le poste {de_role}][ {at_company}].',
        'Merci de m’avoir fait part de la décision après ce temps d’échange sur le poste[ {de_role}][ {at_company}].',
      ],
      warm: [
        'Merci pour <votre|ton> retour ; j’ai eu plaisir à échanger au sujet du poste[ {de_role}][ {at_company}].',
      ],
      formal: [
        'Je <vous|te> remercie de <votre|ta> réponse et du temps consacré à échanger au sujet du poste[ {de_role}][ {at_company}].',
      ],
    },
    final: {
      any: [
        'Merci pour <votre|ta> réponse, et de m’avoir permis d’aller jusqu’au dernier tour[ pour le poste {de_role}][ {at_company}].',
        'Merci pour <votre|ton> message et pour tout le temps que l’équipe m’a donné jusqu’à l’étape finale[ pour le poste {de_role}][ {at_company}].',
        'Merci pour <votre|ton> message après le dernier tour[ pour le poste {de_role}][ {at_company}] et pour tout le temps donné jusque-là.',
      ],
      warm: [
        'Merci de m’avoir donné cette réponse ; faire connaissance avec l’équipe jusqu’au dernier tour[ pour le poste {de_role}][ {at_company}] a été un plaisir.',
      ],
      formal: [
        'Je <vous|te> remercie de <votre|ta> réponse après l’étape finale[ pour le poste {de_role}][ {at_company}], ainsi que du temps que chacun m’a accordé.',
      ],
    },
    unknown: {
      any: [
        'Merci pour <votre|ta> réponse au sujet du poste[ {de_role}][ {at_company}].',
        'Merci pour <votre|ton> message à propos de ma candidature[ au poste {de_role}][ {at_company}].',
        'Merci de m’avoir fait part de la décision sur le poste[ {de_role}][ {at_company}].',
      ],
      warm: ['Merci d’avoir pris le temps de me répondre au sujet du poste[ {de_role}][ {at_company}].'],
      formal: ['Je <vous|te> remercie de <votre|ta> réponse au sujet du poste[ {de_role}][ {at_company}].'],
    },
    internal: {
      any: [
        'Merci de m’avoir annoncé la décision sur le poste[ {de_role}] et d’avoir étudié ma candidature.',
        'Merci pour <votre|ta> réponse au sujet du poste[ {de_role}] en interne et pour l’attention portée à ma candidature.',
        'Merci de m’avoir fait connaître la décision sur le poste[ {de_role}] en interne.',
      ],
      warm: [
        'Un grand merci pour <votre|ta> réponse au sujet du poste[ {de_role}] et pour le temps donné à ma candidature.',
      ],
      formal: ['Je <vous|te> remercie de <votre|ta> réponse au sujet du poste[ {de_role}] ouvert en interne.'],
    },
    agency: {
      any: [
        'Merci de m’avoir transmis la décision sur le poste[ {de_role}][ {at_company}] et d’avoir présenté ma candidature.',
        'Merci pour <votre|ton> message sur la décision concernant le poste[ {de_role}][ {at_company}].',
        'Merci de m’avoir répondu au sujet du poste[ {de_role}][ {at_company}].',
      ],
      warm: [
        'Merci d’avoir soutenu ma candidature au poste[ {de_role}][ {at_company}] et de m’avoir dit comment cela s’est terminé.',
      ],
      formal: ['Je <vous|te> remercie de m’avoir transmis la décision sur le poste[ {de_role}][ {at_company}].'],
    },
  },
  accept: {
    any: [
      'Je comprends et je respecte cette décision.',
      'J’accepte cette décision, et je sais que de tels choix ne sont pas faciles.',
      'La décision est claire pour moi, et je la respecte.',
    ],
    plain: ['La décision est bien notée, et je ne souhaite pas revenir dessus.'],
    warm: ['Ce poste m’aurait plu, et je respecte pleinement la décision.'],
    formal: ['Je prends acte de cette décision et la respecte pleinement.'],
  },
  strength: {
    any: [
      'J’en retiens une chose : {strength}.',
      'Voici sur quoi je voudrais m’appuyer : {strength}.',
      'Un point que je garderai : {strength}.',
    ],
  },
  why: {
    any: [
      'Je voudrais faire mieux la prochaine fois, et un regard extérieur aide plus que des suppositions.',
      'Pour bien préparer la suite, <votre|ton> avis me serait précieux.',
      'J’essaie d’apprendre quelque chose de chaque candidature.',
    ],
    plain: ['Je voudrais progresser pour mes prochaines candidatures.'],
    warm: ['J’aimerais en tirer quelque chose, et <votre|ton> regard m’aiderait beaucoup.'],
    formal: ['Je souhaite que cette expérience serve à mes prochaines candidatures.'],
  },
  leadOne: {
    any: [
      'Si <vous avez|tu as> une minute, voici une courte question :',
      'Une courte question, si <vous le permettez|tu le permets> :',
      'Une seule ligne à ce sujet serait la bienvenue :',
    ],
    formal: ['Je <vous|te> saurais gré d’une brève réponse à une question :'],
  },
  leadMany: {
    any: [
      'Une ligne sur l’un de ces points serait la bienvenue :',
      'Si <vous avez|tu as> quelques minutes, une courte réponse à ces questions m’aiderait :',
      'Voici les points sur lesquels je m’interroge :',
    ],
    formal: ['Je <vous|te> saurais gré d’une brève réponse à l’une de ces questions :'],
  },
  wayOut: {
    any: [
      'Si <vous préférez|tu préfères> ne pas en parler, ou ne le <pouvez|peux> pas, je le comprends très bien.',
      'Si ce n’est pas possible de <votre|ton> côté, ce n’est pas grave, et aucune réponse n’est nécessaire.',
      'S’il n’y a ni le temps ni la possibilité de faire un retour, cela ne pose aucun problème.',
    ],
    warm: ['Et si <vous ne pouvez|tu ne peux> pas en dire plus, <soyez|sois> sans crainte : je comprendrai.'],
    formal: ['Si vos règles ne le permettent pas, je le comprendrai naturellement.'],
  },
  call: {
    any: [
      'Quelques mots par courriel suffisent, et un appel de cinq minutes me convient tout aussi bien.',
      'S’il est plus simple d’en parler, je peux <vous |t’>appeler cinq minutes.',
      'Deux lignes suffisent, ou un bref appel au moment qui <vous|te> convient.',
    ],
  },
  wish: {
    any: [
      'Je <vous|te> souhaite le meilleur pour la suite, ainsi qu’à l’équipe.',
      'J’espère que tout ira bien de <votre|ton> côté.',
      'Bonne continuation à <vous|toi> et à l’équipe.',
    ],
    formal: ['Je <vous|te> souhaite, ainsi qu’à <votre|ton> équipe, une pleine réussite.'],
  },
  specific: {
    opening: {
      any: [
        'Merci de m’avoir répondu au sujet du poste[ {de_role}][ {at_company}] ; tout le monde ne le fait pas.',
        'Merci pour <votre|ta> réponse à ma question sur le poste[ {de_role}][ {at_company}].',
        'Merci d’avoir donné suite à mon message sur le poste[ {de_role}][ {at_company}].',
      ],
      warm: ['Merci d’avoir pris la peine de me réécrire au sujet du poste[ {de_role}][ {at_company}].'],
      formal: ['Je <vous|te> remercie de <votre|ta> réponse concernant le poste[ {de_role}][ {at_company}].'],
    },
    phrase: {
      any: [
        '<Vous m’avez écrit|Tu m’as écrit> : « {phrase} ».',
        'Une phrase m’est restée en tête : « {phrase} ».',
        'Dans <votre|ta> réponse, j’ai lu : « {phrase} ».',
      ],
    },
    why: {
      any: [
        'La décision reste bien sûr ce qu’elle est ; je voudrais seulement travailler sur le bon point.',
        'Je ne demande pas de revoir la décision, mais de savoir où mes efforts seront le plus utiles.',
        'Je ne veux rien rouvrir ; une indication un peu plus précise m’aiderait à choisir quoi travailler.',
        'Je ne sais pas encore quoi changer en premier, et c’est la seule raison de ce message.',
      ],
    },
    leadOne: {
      any: [
        'J’aimerais préciser un seul point :',
        'Voici donc ma seule question :',
        'Une dernière question, plus précise :',
      ],
    },
    leadMany: {
      any: [
        'J’aimerais préciser un peu ma question, et une seule des deux réponses suffit :',
        'Deux questions plus précises ; une réponse à l’une ou à l’autre m’aiderait :',
        'Un mot sur l’un de ces points suffirait :',
      ],
    },
    wayOut: {
      any: [
        'S’il n’y a rien à ajouter, c’est très bien ainsi, et je ne reposerai pas la question.',
        'Si <vous ne pouvez|tu ne peux> pas en dire plus, je le comprends et j’en resterai là.',
        'Si <vous préférez|tu préfères> ne pas entrer dans le détail, je l’accepte volontiers.',
      ],
    },
  },
  thanks: {
    opening: {
      any: [
        'Merci pour <votre|ton> retour sur ma candidature[ au poste {de_role}][ {at_company}] ; je sais que le donner demande du temps et un peu de courage.',
        'Merci pour <votre|ta> franchise au sujet du poste[ {de_role}][ {at_company}] ; un tel retour est rare.',
        'J’ai bien reçu <votre|ton> retour sur le poste[ {de_role}][ {at_company}], et je <vous en|t’en> remercie.',
      ],
      warm: [
        'Un grand merci pour <votre|ton> retour au sujet du poste[ {de_role}][ {at_company}] ; c’est un geste qui me touche.',
      ],
      formal: [
        'Je <vous|te> remercie de <votre|ton> retour sur ma candidature[ au poste {de_role}][ {at_company}] et du soin que <vous y avez|tu y as> mis.',
      ],
    },
    taken: {
      any: [
        'Ce que j’en retiens avant tout : {taken}.',
        'Le point qui m’aide le plus : {taken}.',
        'Voici ce que j’en garde : {taken}.',
      ],
    },
    takenUnknown: {
      any: [
        'Il me montre quelque chose que je ne pouvais pas voir de ma place.',
        'Il me donne un point de départ clair, et cela vaut beaucoup.',
        'Il m’aide à comprendre l’impression que je donne de l’extérieur.',
      ],
    },
    more: {
      any: [
        'Ce n’est pas toujours facile à entendre, et je préfère pourtant le savoir.',
        'Mieux vaut l’apprendre maintenant qu’après le prochain entretien.',
        'Même ce qui n’est pas agréable m’est utile.',
      ],
    },
    plan: {
      any: [
        'D’ici mon prochain entretien, je vais y travailler, par petites étapes, et je sais déjà par où commencer.',
        'Je l’ai noté, avec une action concrète pour les semaines qui viennent, afin que cela ne reste pas à l’état de bonne intention.',
        'Ma prochaine étape est de m’exercer exactement sur ce point, pour l’avoir en tête lors du prochain entretien.',
      ],
    },
    planOfStrength: {
      any: [
        'Il est bon de savoir sur quoi je peux compter, et j’y penserai en préparant mon prochain entretien.',
        'Je l’ai noté, pour ne pas le perdre de vue au moment de préparer le prochain entretien.',
        'Cela me donne confiance pour la suite, et je m’appuierai dessus dans ma prochaine candidature.',
      ],
    },
    planOfEither: {
      any: [
        'Je l’ai noté, et je le relirai au moment de préparer mon prochain entretien.',
        'J’y penserai pour mes prochaines candidatures, et j’y reviendrai avant le prochain entretien.',
        'Je l’aurai sous les yeux au moment de préparer la suite, pour ne pas l’oublier.',
      ],
    },
    moreOfEither: {
      any: [
        'De l’intérieur, c’est difficile à juger, et cela m’aide beaucoup de l’entendre de <votre|ta> part.',
        'J’aime mieux l’apprendre maintenant que plus tard, et c’est à <vous|toi> que je le dois.',
        'Sans ce retour, je ne l’aurais sans doute pas vu aussi clairement que maintenant.',
      ],
    },
    touch: {
      any: [
        'Si un poste semblable s’ouvre un jour, un message de <votre|ta> part me ferait plaisir.',
        'Si nos chemins se croisent à nouveau, je <vous|te> raconterai volontiers la suite.',
        'J’aimerais garder le contact, et je <vous|te> souhaite le meilleur, ainsi qu’à l’équipe.',
      ],
    },
  },
  keepInTouch: {
    opening: {
      any: [
        'Merci encore pour <votre|ton> message et pour le temps donné à ma candidature[ au poste {de_role}][ {at_company}].',
        'Merci encore de m’avoir fait savoir ce qu’il en est de ma candidature[ au poste {de_role}][ {at_company}].',
        'Merci encore pour <votre|ton> message au sujet du poste[ {de_role}][ {at_company}] ; j’aimerais garder le contact.',
      ],
      formal: [
        'Je <vous|te> remercie encore de <votre|ton> message et de l’examen de ma candidature[ au poste {de_role}][ {at_company}].',
      ],
    },
    interest: {
      any: [
        'Des postes semblables continuent de m’intéresser, dans la même équipe ou dans une équipe voisine.',
        'Un poste de ce genre, ou un poste proche, m’intéresserait encore à l’avenir.',
        'Si quelque chose de semblable s’ouvre plus tard, je serais très sensible à un signe de <votre|ta> part.',
      ],
    },
    permission: {
      any: [
        'Puis-je <vous|te> réécrire dans environ six mois ?',
        '<Seriez-vous|Serais-tu> d’accord pour que j’envoie un court message dans quelques mois, afin de savoir si quelque chose a changé ?',
        'Cela <vous |t’>irait-il si je reposais la question dans six mois ?',
      ],
    },
    connect: {
      any: [
        'Nous pouvons aussi rester en lien sur un réseau professionnel, si <vous en utilisez|tu en utilises> un.',
        'Si <vous utilisez|tu utilises> un réseau professionnel, je m’y connecterais volontiers avec <vous|toi>.',
        'D’ici là, on peut me joindre à cette adresse à tout moment.',
      ],
    },
  },
  thanksOnly: {
    any: [
      'Merci pour <votre|ta> réponse au sujet du poste[ {de_role}][ {at_company}] et pour le temps donné à ma candidature.\nJe <vous|te> souhaite le meilleur, ainsi qu’à l’équipe.',
      'Merci pour <votre|ton> message au sujet du poste[ {de_role}][ {at_company}] ; je respecte la décision.\nBonne continuation à <vous|toi> et à l’équipe.',
      'Merci de m’avoir fait part de la décision sur le poste[ {de_role}][ {at_company}].\nMerci aussi pour le temps donné, et bonne chance pour la suite.',
    ],
    formal: [
      'Je <vous|te> remercie de <votre|ta> réponse au sujet du poste[ {de_role}][ {at_company}] et de l’examen de ma candidature.\nJe <vous|te> souhaite, ainsi qu’à <votre|ton> équipe, une pleine réussite.',
    ],
  },
  nudge: {
    any: [
      'Je <vous ai|t’ai> écrit il y a quelques jours pour demander un retour sur le poste[ {de_role}][ {at_company}] ; une ligne ou deux m’aideraient encore.\nSi ce n’est pas possible, c’est très bien ainsi, et je n’y reviendrai pas.',
      'Ma question sur le poste[ {de_role}][ {at_company}] s’est peut-être perdue parmi d’autres messages, alors je la renvoie une seule fois.\nSi une réponse n’est pas possible, ce n’est pas grave, et j’en resterai là.',
      'Juste un court rappel de ma demande de retour sur le poste[ {de_role}][ {at_company}], et ce sera le seul.\nSi <vous avez|tu as> une minute, un mot me serait utile ; sinon, je comprends.',
    ],
    formal: [
      'Je me permets de rappeler ma demande de retour au sujet du poste[ {de_role}][ {at_company}].\nSi ce n’est pas possible, je le comprendrai et n’y reviendrai pas.',
    ],
  },
  quotes: ['« ', ' »'],
  questions,
  derive: ({ role = '', company = '' }: Values): Values => ({
    de_role: role === '' ? '' : elided(role),
    at_company: chezCompany(company),
  }),
  typeset: (text) => text.replace(/ (?=[?;:!»])/g, '\u00a0').replace(/« /g, '«\u00a0'),
};

// "poste d’infirmier", "poste de responsable"; h is mute in the words listed, u is a consonant in "user", o in "onze".
function elided(role: string): string {
  const vowel =
    /^(?:[aeiàâäéèêëîïôöœæ]|o(?!nz|ne\b|ui)|u(?!ser|ni[xt])|h(?:ôt|or(?!s)|uiss|ydr|ist|om(?!ard)|arm|élic|yg|yp|ab|erb|émat|épat|ébe|um))/iu;
  return vowel.test(role) ? `d’${role}` : `de ${role}`;
}
