import type { LanguageRules } from '../rule.ts';

/** English. Grammar: who × negation × what was not done × whose application; or who was taken instead. */
export const en: LanguageRules = {
  code: 'en',
  classes: {
    if: 'if | in case | in the event | should you | should your | should we | should they | should the | whether | unless | until | once you | once we | when you | had you | assuming | provided that | would you | could you',
    unless: 'even | as | regardless of | irrespective of | wish',
    turn: 'but | and | so | however | please | therefore | because | as',
    general:
      'candidates who | applicants who | applicants that | those who | anyone who | candidates not | applicants not | applications not | applications that | only candidates | only applicants | only those | only shortlisted | each applicant | every applicant | each candidate | every candidate | all candidates | all applicants | all unsuccessful | unsuccessful candidates | unsuccessful applicants | incomplete applications | many companies | some companies | most companies | companies may | recruiters may | employers may | did you know | how to | tips for',
    neg: "not | n't | cannot | cant | wont | didnt | dont | couldnt | isnt | wasnt | havent | unable | never | neither | don't | won't | can't | couldn't | didn't | doesn't | isn't | wasn't | aren't | weren't | haven't | hasn't | shan't | wouldn't | no longer | against | decline to | declined to | refrain from | nor | unlikely | forced to decline | rather than | stop | stopped | forgo | instead of",
    proceed:
      'move forward | move ahead | move you | move your | move on | moving forward | moving ahead | moving you | moving your | moving on | moved forward | moved ahead | moved you | moved your | move this | moving this | proceed* | progress | progressed | progressing | continu* | advanc* | go forward | going forward | go ahead | going ahead | go further | going further | gone further | pursu* | push forward | pushing forward | pass you | tak* you | tak* your | tak* this | tak* things | take it further | taking it further | taken further | taken forward | taking forward | take forward | carry forward | put forward | putting you forward | put you forward | invit* | shortlist* | short list* | short-list* | select* | consider | considered | considering | chosen | choose | choosing | chose | accept | accepted | accepting | hire | hired | hiring you | hire you | offer you | offering you | offer a | offer an | offered the | offered a | offered you | offered this | extend an | extend you | extending an | extending you | schedule an interview | successful | make it | made it | making it | make you | making you | interview you | recommend* you | include* | including | bring you | bringing you | bring your | bringing your | forward your | bring forward | further your',
    process:
      'application | applications | candidacy | candidature | candidateship | applicant | candidate | candidates | profile | resume | cv | curriculum vitae | you | your | hiring process | recruitment process | recruiting process | interview process | selection process | application process | recruitment | the process | our process | this process | next stage | next stages | next round | next rounds | next step | next steps | next phase | following stage | further stage | interview | interviews | interviewing | second round | final round | shortlist | short list | role | position | opening | vacancy | this occasion | at this time | at this stage | at this point | this time | at the moment | further consideration | an offer | employment | the job | this opportunity | the opportunity | internship | a place | the team | our team',
    ours: 'application | candidacy | candidature | your profile | your resume | your cv | candidate | you for | you in | you to | you with | you at | you on | you a | you an | you further | you the | you this | you any | you employment',
    decided:
      'decided | decision | decide | deciding | chosen | chose | elected | opted | determined | concluded | conclusion | resolved | agreed | going to | will be | have | selected',
    take: 'move | moved | moving | proceed* | progress* | continu* | go | going | gone | went | advanc* | pursu* | select* | choose | chose | chosen | choosing | hire | hired | hiring | offer | offered | offering | extend* | appoint* | found | push forward | pushing forward | pushed forward | identified | accept* | fill | filled | filling | given | awarded | prefer* | prioriti* | focus* | interview* | shortlist* | engage* | recruit* | invit* | picked | pick | made an offer | made the offer | decided on | decided for | favour* | favor* | opted for | settled on',
    other:
      'other candidate* | another candidate* | other applicant* | another applicant* | other applicants | other people | other profiles | other applications | other individuals | others | other professionals | other finalist* | other contenders | other talent | someone else | somebody else | another person | another individual | another applicant | another profile | another finalist | a different candidate | different candidates | different applicants | a different applicant | alternative candidate* | an alternative | alternate candidate* | candidates whose | candidates who | candidates with | candidates that | candidates more | candidates better | candidates closer | applicants whose | applicants who | applicants with | applicants that | individuals whose | individuals who | individuals with | a candidate whose | a candidate who | a candidate with | a candidate that | an applicant whose | an applicant who | an applicant with | someone with | someone who | someone whose | somebody with | people whose | people with | profiles that | an internal | internal candidate* | internal applicant* | external candidate* | more qualified | more experienced | more suitable | better suited | better qualified | stronger candidate* | a stronger | stronger applicant* | few other | few candidates | some other candidate* | some of the other | one of the other | a number of other | those candidates | those applicants | these candidates | the other candidate* | the other applicant* | the other finalist* | only those candidates | a candidate for | a candidate from | the candidate who | the candidate whose | the successful candidate | another direction | a different direction | different direction | other direction | a smaller group | a small group of | a different profile | a different path | a different route | another route',
    better:
      'more closely | more closely | closer match* | closely match* | closely align* | better match* | better fit | better aligned | stronger match* | stronger fit | more aligned | more suited | better suited | more relevant | closely meet* | closely fit* | closely resemble* | closer fit',
    match:
      'match | fit | suited | suitable | aligned | alignment | align | qualified | competitive | what we are looking for | what we re looking for | the right person | the right candidate | successful | the right one | meet the requirements | meet our requirements | meet the | meet all | meet the criteria | right fit | a fit | for us',
    place:
      'position | role | job | vacancy | opening | requisition | opportunity | posting | postings | internship | req | spot | spots | place | places | positions | roles | openings | vacancies | search | recruitment | recruiting | hiring process | this hire',
    shut: 'filled | closed | cancelled | canceled | on hold | paused | frozen | withdrawn | eliminated | removed | discontinued | put on ice | no longer available | no longer open | no longer being recruited | no longer active | no longer exists | no longer recruiting | no longer needed | postponed indefinitely | suspended | not be filled | not going ahead | not be moving ahead | not be moving forward | not moving forward | not be going ahead | not be going forward | not be hired | taken down | already filled | retracted | deprioritized | deprioritised | unavailable | stopped | halted | taken | concluded | been completed | offer accepted',
    isnow: 'is | are | was | were | has | have | been | being | be | got | now',
    stopshiring:
      'no longer hiring | no longer recruiting | no longer looking | no longer accepting | no longer considering | no longer processing | not hiring | stopped hiring | pausing hiring | paused hiring | paused all hiring | pause hiring | hiring freeze | freeze on hiring | freeze hiring | frozen hiring | not to fill | not to hire | pausing recruitment | paused recruitment | paused our search | pausing our search | not be recruiting | not be hiring | not looking to hire | not currently hiring | hiring on hold | recruitment on hold | search on hold | cancel this | cancel the | close this | close the | closed this | closed the | closing this | closing the | put this | put the | putting this | putting the | filled this | filled the | filled our | filled all | fill this position | fill the position internally | not looking for new | pause this | pause the | pausing this | pausing the',
    who: 'we | i | they | us | team | company | manager | client | department | board | committee | panel | recruiter | it has been | it was | inc | ltd | llc | leadership',
    applied:
      'your application | you applied | your interest in | applied for | applied to | your candidacy | your candidature | applying to | applying for | apply for | apply to | your resume | your cv | your submission | interviewing with | interview with us | you submitted | time to interview | meeting with us | your profile | your background | being considered | you were being considered | speaking with us | to speak with us | to meet with us | interest in working | interest in joining | recruitment process | hiring process | interview process | selection process',
    regret:
      'unfortunately | regrettably | regret | regrets | sadly | sorry | afraid | regretfully | with regret | disappointing | disappoint | disappointed | bad news | not the news | not the outcome | not the answer | not what you | difficult decision | tough decision | hard decision | not an easy decision | not easy news | never easy | not have better news | wish we had better | wish i had better | better news | not in a position to | heavy heart | difficult choice | difficult choices | tough choice | hard choice | unlucky',
    comfort:
      'good luck | best of luck | luck in your | luck with your | success in your | success with your | wish you well | wish you all the best | wish you the best | wish you the very best | all the best in | all the best with | all the best for | best wishes in | best wishes for | every success | much success | continued success | future endeavours | future endeavors | professional endeavors | professional endeavours | career endeavors | job search | career search | employment search | your search | keep your resume | keep your cv | keep your details | keep your information | keep your application | keep your profile | retain your | on file | in our database | in our talent | talent pool | talent community | future opportunities | future openings | future roles | future positions | future vacancies | apply again | reapply | re-apply | applying again | other opportunities | other openings | other roles | other positions | careers page | career page | not a reflection | no reflection | not reflect | careful consideration | much deliberation | thorough review | careful review | competitive | high volume | many qualified | many strong | strong applicants | impressed | impressive | encourage you to',
    receipt:
      'received your application | receipt of your application | successfully submitted | successfully applied | application was sent | application has been received | application was received | we have received | currently reviewing | will review | are reviewing | is reviewing | be reviewed | under review | being reviewed | will be in touch | be in touch soon | will contact you | will get back to you | will reach out | get back to you | hear from us | hear back | confirm that we | thanks for applying | application received | application confirmation | next few weeks | next few days | working days | business days | will be contacted | still considering | in the meantime',
    invite:
      'invite you | inviting you | schedule | set up | arrange | like to meet | like to speak | like to talk | love to speak | love to chat | love to talk | like to chat | book a | pick a time | choose a time | select a time | availability | available for | are you available | would you be | invitation to | invited to | looking forward to meeting | look forward to meeting | look forward to speaking | proceed to | next step is | move you forward to | moving you forward to | advance you to | your interview | progress you to',
    meeting:
      'interview | interviews | phone screen | phone call | video call | phone interview | video interview | onsite | on-site | call with | chat with | conversation with | a call | a chat | meeting with | a conversation | zoom | teams call | google meet | second round | final round | next round | next stage | first round | screening call | intro call | technical interview | panel interview | a conversation',
    pleased:
      'pleased to | happy to | delighted to | thrilled to | excited to | glad to | would like to | like to | love to',
    offering:
      'offer you the | offer you a position | offer you employment | extend an offer | extend you an offer | extend to you | offer letter | offer of employment | job offer | formal offer | offer for the position | employment offer | contract of employment | your offer | make you an offer',
    task: 'assessment | coding challenge | coding test | take-home | take home | online test | hackerrank | codility | codesignal | case study | technical test | complete the test | questionnaire | complete the following',
    withdrawing:
      'withdraw my | withdrawn my | withdrawing my | withdraw your | withdrawn your | you withdrew | you have withdrawn | you ve withdrawn | your withdrawal | your decision to withdraw | withdrew your | withdrew my | request to withdraw | withdrawal of your | application has been withdrawn | application was withdrawn | no longer interested | remove myself from | you declined our | you have declined | declined our offer | your decision to decline | withdraw from | withdrawn from | accepted another | accepted an offer | i have decided | i am writing to withdraw | application withdrawn | withdraw application',
    answering:
      'feedback | areas to improve | area to improve | areas for improvement | areas for development | room for improvement | suggest that you | suggest you | recommend that you | my advice | our advice | would advise | could have been stronger | would have liked to see | would have liked more | would have helped | we felt that you | the panel felt | the team felt | interviewers felt | you asked for | as requested | happy to share | some thoughts | strengths | lacked | you came across | you could improve | you might want to | work on',
    bulk: 'unsubscribe | newsletter | job alert | job alerts | new jobs for | jobs for you | recommended jobs | jobs you may | jobs you might | webinar | subscribe | read more | read online | view in browser | view online | % off | sale | coupon | this week in | weekly digest | daily digest | sponsored | our blog | new articles | apply now | jobs matching | job matches | register now | podcast',
    jobwords:
      'application | applied | applying | candidate* | candidacy | applicant* | position | role | resume | cv | recruit* | hiring | interview* | career* | vacancy | opening | job | employment | internship | talent acquisition | human resources | hr | talent | engineer | developer | analyst | manager | intern | designer',
    elsewhere:
      'visa | passport | immigration | loan | mortgage | credit | credit card | lender | insurance | claim | refund | order | shipment | shipping | delivery | parcel | tenancy | tenant* | landlord | apartment | flat | rent | rental | lease | manuscript | paper | papers | abstract | journal | reviewers | referees | editor | conference | talk proposal | proposal | proposals | session | sessions | speaker | speakers | submission id | grant | funding | fellowship | scholarship | admission | admissions | undergraduate | university | college | school | degree programme | degree program | graduate school | class of | freshman | enrolment | enrollment | course | waitlist | waiting list | booking | reservation | hotel | ticket | tickets | event | festival | membership | account | app review | app store | pull request | patch | merge request | tender | bid | bids | supplier | quotation | quote | vendor | procurement | startup | accelerator | cohort | investment | investor* | pitch | story | poem | poems | short story | novel | literary | agent | publisher | publication | appeal | benefit | benefits claim | planning application | planning permission | adoption | puppy | kennel | dating | date night | housing | residence | dormitory | patent | trademark | certificate | domain | payment | invoice | subscription | license | licence | permit',
  },
  rules: [
    // Not carried on with: neg × verb × whose.
    ['decision', 3, '{neg} ..6 {proceed} ..4 {ours}'],
    ['decision', 2, '{neg} ..5 {proceed} ..6 {process}'],
    ['decision', 1, '{neg} ..5 {proceed}'],
    ['decision', 3, '{decided} ..3 {neg} ..3 {proceed}'],
    ['decision', 3, '{decided} {neg} ..2 {proceed}'],
    // Somebody else was taken.
    ['decision', 3, '{take} ..5 {other}'],
    ['decision', 2, '{other} ..8 {better}'],
    ['decision', 3, '{other} ..5 {isnow} ..2 selected'],
    ['decision', 3, '{other} ..5 {isnow} ..2 chosen'],
    ['decision', 2, 'selected a candidate'],
    ['decision', 2, 'offer ..3 to ..2 candidate'],
    // The application's own fate.
    ['decision', 3, 'your application ..10 unsuccessful'],
    ['decision', 3, 'you ..4 been unsuccessful'],
    ['decision', 3, 'application ..6 {neg} ..4 {match}'],
    ['decision', 3, 'application ..4 {isnow} ..2 rejected'],
    ['decision', 3, 'application ..4 {isnow} ..2 declined'],
    ['decision', 3, 'reject ..2 your application'],
    ['decision', 3, 'decline ..2 your application'],
    ['decision', 2, 'you ..3 {neg} ..3 {match}'],
    ['decision', 3, 'you ..5 {isnow} {neg} ..4 selected'],
    ['decision', 3, 'you {neg} been ..2 selected'],
    ['decision', 2, '{neg} ..6 {match} ..6 {process}'],
    ['decision', 2, '{neg} ..5 {match} ..4 {place}'],
    ['decision', 3, 'have to pass'],
    ['decision', 2, 'decided to pass'],
    ['decision', 2, 'going to pass'],
    ['decision', 2, 'pass on ..2 {ours}'],
    ['decision', 3, '{neg} ..3 offer ..2 you ..3 {place}'],
    // The place is gone.
    ['closed', 3, '{place} ..7 {isnow} ..3 {shut}'],
    ['closed', 2, '{stopshiring} ..4 {place}'],
    ['closed', 2, '{stopshiring}'],
    ['regret', 1, '{regret}'],
    ['comfort', 1, '{comfort}'],
    ['receipt', 1, '{receipt}'],
    ['interview', 2, '{invite} ..10 {meeting} !{neg}'],
    ['offer', 2, '{pleased} ..6 {offering} !{neg}'],
    ['task', 1, '{task}'],
    ['withdrawn', 2, '{withdrawing}'],
    ['answer', 1, '{answering}'],
    ['bulk', 1, '{bulk}'],
    ['job', 1, '{jobwords}'],
    ['job', 2, '{applied}'],
    ['elsewhere', 1, '{elsewhere}'],
  ],
};
