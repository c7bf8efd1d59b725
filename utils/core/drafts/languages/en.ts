import type { Values } from '../template.ts';
import type { Wordings } from '../wordings.ts';
import { atCompany } from './en-company.ts';
import { questions } from './en-questions.ts';

const greeting = {
  plain: '[Hello {first}|Hello],',
  warm: '[Hi {first}|Hello],',
  formal: '[Dear {full}|Dear hiring team],',
};

export const en: Wordings = {
  greeting: { formal: greeting, informal: greeting },
  signOff: {
    plain: ['Best regards,', 'Regards,'],
    warm: ['Warm regards,', 'With best wishes,'],
    formal: ['Kind regards,', 'Yours sincerely,'],
  },
  subject: 'My application[ for the {role} role][ {at_company}]',
  opening: {
    application: {
      any: [
        'Thank you for letting me know about the [{role} ]role[ {at_company}].',
        'Thank you for your reply to my application[ for the {role} role][ {at_company}].',
        'I have read your message about the [{role} ]position[ {at_company}], and I thank you for it.',
        'Thank you for telling me where my application[ for {role}][ {at_company}] stands.',
      ],
      warm: ['Thank you for taking the time to tell me about the [{role} ]role[ {at_company}].'],
      formal: ['Thank you for informing me of the outcome of my application[ for the {role} position][ {at_company}].'],
    },
    screen: {
      any: [
        'Thank you for our first conversation about the [{role} ]role[ {at_company}], and for letting me know how it turned out.',
        'Thank you for your message, and for the time you took for a first talk about the [{role} ]position[ {at_company}].',
        'I appreciate that you told me the outcome after our first talk about the [{role} ]role[ {at_company}].',
      ],
      warm: [
        'Thank you for getting back to me; I enjoyed our first conversation about the [{role} ]role[ {at_company}].',
      ],
      formal: [
        'Thank you for informing me of the outcome of our first conversation about the [{role} ]position[ {at_company}].',
      ],
    },
    assessment: {
      any: [
        'Thank you for letting me know, and for the time you gave to my work on the task[ for the {role} role][ {at_company}].',
        'Thank you for your message about the [{role} ]role[ {at_company}], and for looking at the task I sent.',
        'I appreciate that you reviewed my task[ for the {role} position][ {at_company}] and told me the outcome.',
      ],
      warm: ['Thank you for getting back to me; I enjoyed working on the task[ for the {role} role][ {at_company}].'],
      formal: [
        'Thank you for reviewing my task[ for the {role} position][ {at_company}] and for informing me of the outcome.',
      ],
    },
    interview: {
      any: [
        'Thank you for letting me know, and for taking the time to talk about the [{role} ]role[ {at_company}] with me.',
        'Thank you for your message, and for the time you gave me in the interview process[ for the {role} role][ {at_company}].',
        'I appreciate that you spoke with me about the [{role} ]position[ {at_company}] and told me your decision.',
      ],
      warm: [
        'Thank you for getting back to me; I enjoyed talking about the [{role} ]role[ {at_company}] and learning more about it.',
      ],
      formal: [
        'Thank you for informing me of your decision, and for the opportunity to interview[ for the {role} position][ {at_company}].',
      ],
    },
    final: {
      any: [
        'Thank you for letting me know, and for taking me to the final round[ for the {role} role][ {at_company}].',
        'Thank you for your message, and for all the time you and your colleagues gave me[ in the rounds for the {role} role][ {at_company}].',
        'Thank you for your message after the last round[ for the {role} position][ {at_company}], and for all the time that went into it.',
      ],
      warm: [
        'Thank you for telling me; I enjoyed getting to know you all on the way to the last round[ for the {role} role][ {at_company}].',
      ],
      formal: [
        'Thank you for informing me of your decision after the final round[ for the {role} position][ {at_company}], and for the time everyone gave me.',
      ],
    },
    unknown: {
      any: [
        'Thank you for letting me know your decision on the [{role} ]role[ {at_company}].',
        'Thank you for your message about the [{role} ]position[ {at_company}].',
        'I appreciate that you let me know about the [{role} ]role[ {at_company}].',
      ],
      warm: ['Thank you for getting back to me about the [{role} ]role[ {at_company}]; I know it takes time.'],
      formal: ['Thank you for informing me of your decision on the [{role} ]position[ {at_company}].'],
    },
    internal: {
      any: [
        'Thank you for telling me your decision on the [{role} ]role, and for considering me for it.',
        'Thank you for letting me know about the [{role} ]opening, and for looking at my application.',
        'I appreciate that you let me know about the internal [{role} ]position.',
      ],
      warm: ['Thank you for telling me about the [{role} ]role, and for the time you gave to my application.'],
      formal: ['Thank you for informing me of the decision on the [{role} ]position, and for considering me.'],
    },
    agency: {
      any: [
        'Thank you for passing on the decision on the [{role} ]role[ {at_company}], and for putting me forward.',
        'Thank you for letting me know what was decided on the [{role} ]position[ {at_company}].',
        'I appreciate that you kept me informed about the [{role} ]role[ {at_company}].',
      ],
      warm: ['Thank you for putting me forward for the [{role} ]role[ {at_company}], and for telling me how it went.'],
      formal: ['Thank you for informing me of the decision on the [{role} ]position[ {at_company}].'],
    },
  },
  accept: {
    any: [
      'I understand and respect the decision.',
      'I accept the decision, and I know such choices are not easy.',
      'The decision is clear to me, and I respect it.',
    ],
    plain: ['The decision is clear to me, and I have no wish to reopen it.'],
    warm: ['It was a role I would have liked, and I fully respect the decision.'],
    formal: ['I fully respect the decision that was made.'],
  },
  strength: {
    any: [
      'One thing I take with me from it: {strength}.',
      'What I would like to build on: {strength}.',
      'Something that I will keep: {strength}.',
    ],
  },
  why: {
    any: [
      'I would like to do better next time, and an outside view helps more than guessing.',
      'To prepare well for what comes next, I would value your view.',
      'I am trying to learn something from every application.',
    ],
    plain: ['I want to improve for my next applications.'],
    warm: ['I would love to learn from this one, and your view would help me a great deal.'],
    formal: ['I should like to use this experience to improve my next applications.'],
  },
  leadOne: {
    any: [
      'If you have a minute, I have one short question:',
      'One short question, if I may:',
      'Even a single line on this would be welcome:',
    ],
    formal: ['I would be grateful for a brief answer to one question:'],
  },
  leadMany: {
    any: [
      'Even a line on any of these would be welcome:',
      'If you have a few minutes, a short answer to these would help:',
      'These are the points I wonder about:',
    ],
    formal: ['I would be grateful for a brief answer to any of the following:'],
  },
  wayOut: {
    any: [
      'If you would rather not or cannot share this, I understand completely.',
      'If that is not possible on your side, that is all right, and no reply is needed.',
      'Should there be no time or no room for feedback, please just leave it.',
    ],
    warm: ['And if you cannot say more, please do not worry; I will understand.'],
    formal: ['Should your policies not allow for this, I will of course understand.'],
  },
  call: {
    any: [
      'A few words by mail are plenty, and a five-minute call suits me just as well.',
      'If it is easier to talk, I am glad to ring you for five minutes.',
      'Two lines are enough, or a short call at a time that suits you.',
    ],
  },
  wish: {
    any: [
      'I wish you and the team all the best.',
      'I hope everything goes well on your side.',
      'All the best to you and your colleagues.',
    ],
    formal: ['I wish you and your colleagues every success.'],
  },
  specific: {
    opening: {
      any: [
        'Thank you for answering me about the [{role} ]role[ {at_company}]; not everyone does.',
        'Thank you for your reply to my question about the [{role} ]role[ {at_company}].',
        'I appreciate that you came back to me on my application[ for the {role} role][ {at_company}].',
      ],
      warm: ['Thank you for taking the trouble to write back about the [{role} ]role[ {at_company}].'],
      formal: ['Thank you for your reply concerning the [{role} ]position[ {at_company}].'],
    },
    phrase: {
      any: [
        'You wrote: “{phrase}”.',
        'One phrase of yours stayed with me: “{phrase}”.',
        'In your reply I read: “{phrase}”.',
      ],
    },
    why: {
      any: [
        'The decision stands, of course; I only want to be sure that I work on the right thing.',
        'I am not asking you to look at the decision again, only where my effort is best spent now.',
        'I do not want to reopen anything; a slightly narrower pointer would help me choose what to practise.',
        'What I do not yet know is what to change first, and that is the only reason I write again.',
      ],
    },
    leadOne: {
      any: [
        'I would like to ask one thing more precisely:',
        'So this is my one question:',
        'One last, narrower question:',
      ],
    },
    leadMany: {
      any: [
        'I would like to ask a little more precisely, and one of the two is enough:',
        'Two narrower questions, and an answer to either would help:',
        'Just a word on one of these would do:',
      ],
    },
    wayOut: {
      any: [
        'If there is nothing to add, that is fine, and I will not ask again.',
        'If you cannot say more, I understand, and I will leave it there.',
        'Should you prefer not to go into detail, I accept that gladly.',
      ],
    },
  },
  thanks: {
    opening: {
      any: [
        'Thank you for your feedback on my application[ for the {role} role][ {at_company}]; I know that giving it takes time and some courage.',
        'Thank you for being so open with me about the [{role} ]role[ {at_company}]; feedback like this is rare.',
        'I am glad to have your feedback on the [{role} ]role[ {at_company}]; thank you for taking the trouble.',
      ],
      warm: [
        'Thank you, truly, for your feedback on the [{role} ]role[ {at_company}]; it was kind of you to make the effort.',
      ],
      formal: [
        'Thank you for the feedback on my application[ for the {role} position][ {at_company}], and for the care that went into it.',
      ],
    },
    taken: {
      any: [
        'What I take from it above all: {taken}.',
        'The point that helps me most: {taken}.',
        'This is what I take away: {taken}.',
      ],
    },
    takenUnknown: {
      any: [
        'It shows me something that I could not see from where I stand.',
        'It gives me a clear point to start from, which is worth a lot.',
        'It helps me to see how I come across from the other side of the table.',
      ],
    },
    more: {
      any: [
        'Such things are not always easy to hear, and I would still rather know.',
        'I am glad to know this now rather than after the next interview.',
        'Even the parts that are hard to hear are useful to me.',
      ],
    },
    plan: {
      any: [
        'I will work on it before my next interview, one small step at a time, and I already know where to begin.',
        'I have written it down, with one concrete step for the coming weeks, so that it does not stay a good intention.',
        'My next step is to practise exactly this, so that it is there when I need it in my next conversation.',
      ],
    },
    planOfStrength: {
      any: [
        'It is good to know what I can rely on, and I will keep it in mind when I prepare for my next interview.',
        'I have written it down, so that I do not lose sight of it when I prepare for the next conversation.',
        'That gives me confidence for what comes next, and I will build on it in my next application.',
      ],
    },
    planOfEither: {
      any: [
        'I have written it down, and I will read it again when I prepare for my next interview.',
        'I will keep it in mind in my next applications, and come back to it before the next conversation.',
        'It will be in front of me when I prepare for what comes next, so that I do not forget it.',
      ],
    },
    moreOfEither: {
      any: [
        'From the inside this is hard to judge, so it helps a great deal to hear it from you.',
        'I am glad to know this now rather than after the next interview.',
        'On my own I would not have seen it as clearly.',
      ],
    },
    touch: {
      any: [
        'Should a similar role come up one day, I would be glad to hear from you.',
        'If our paths cross again, I will be happy to tell you how it went.',
        'I would be pleased to stay in touch, and I wish you and the team all the best.',
      ],
    },
  },
  keepInTouch: {
    opening: {
      any: [
        'Thank you again for your message, and for the time you gave to my application[ for the {role} role][ {at_company}].',
        'Thank you once more for telling me how my application[ for the {role} role][ {at_company}] turned out.',
        'Thank you again for your message about the [{role} ]role[ {at_company}]; I would be glad to stay in touch.',
      ],
      formal: [
        'Thank you once again for your message, and for considering me[ for the {role} position][ {at_company}].',
      ],
    },
    interest: {
      any: [
        'I remain interested in roles of this kind, in the same team or in a neighbouring one.',
        'A role like this one, or a related one, would still interest me.',
        'If something similar opens later, I would be glad to be thought of.',
      ],
    },
    permission: {
      any: [
        'Would it be all right if I wrote to you again in about six months?',
        'May I send you a short message in a few months to hear whether anything has changed?',
        'Is it fine with you if I ask again in half a year?',
      ],
    },
    connect: {
      any: [
        'I am also happy to connect on a professional network, if that is something you do.',
        'If you use a professional network, I would be glad to connect there.',
        'Until then you can reach me at this address at any time.',
      ],
    },
  },
  thanksOnly: {
    any: [
      'Thank you for letting me know about the [{role} ]role[ {at_company}], and for the time you gave my application.\nI wish you and the team all the best.',
      'Thank you for your message about the [{role} ]position[ {at_company}]; I respect the decision.\nAll the best to you and your colleagues.',
      'I appreciate that you told me your decision on the [{role} ]role[ {at_company}].\nThank you for your time, and good luck with everything ahead.',
    ],
    formal: [
      'Thank you for informing me of your decision on the [{role} ]position[ {at_company}], and for considering my application.\nI wish you and your colleagues every success.',
    ],
  },
  nudge: {
    any: [
      'I wrote to you some days ago about feedback on the [{role} ]role[ {at_company}]; a line or two would still help me.\nIf it is not possible, that is fine, and I will not write about it again.',
      'My question about the [{role} ]role[ {at_company}] may have been lost among other mails, so I am sending it once more.\nIf it is not possible, that is all right, and I will leave it at that.',
      'Just one short reminder of my request for feedback on the [{role} ]role[ {at_company}]; there will not be another.\nIf you have a minute, I would value a word; if not, I understand.',
    ],
    formal: [
      'May I kindly remind you of my request for feedback on the [{role} ]position[ {at_company}]?\nShould it not be possible, I will understand and not raise it again.',
    ],
  },
  quotes: ['“', '”'],
  questions,
  derive: ({ company = '' }: Values): Values => ({ at_company: atCompany(company) }),
};
