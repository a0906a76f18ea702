/** Everything the bot says in English: the same type as the Swedish, so none can be missing. */

import type { Period } from '../domain/days.ts';
import type { DelegationKind, MissingField } from '../domain/delegation.ts';
import { adviceEn } from './advice/en.ts';
import { contactRows } from './cite.ts';
import { coActorsEn } from './co-actors/en.ts';
import { deviationEn, deviationRefusalsEn, leadEn } from './deviation/en.ts';
import { draftsEn } from './drafts/en.ts';
import { elsewhereEn } from './elsewhere/en.ts';
import { extensionsEn } from './extensions/en.ts';
import { faultsEn } from './faults/en.ts';
import { fieldsEn } from './fields/en.ts';
import { findingEn } from './finding/en.ts';
import {
  capitalise,
  formatAlternatives,
  formatDay,
  formatList,
  formatNumber,
  formatPeriod,
  formatPeriodBriefly,
  formatWeekday,
  lowerFirst,
  NBSP,
} from './format.ts';
import { hearingEn } from './hearing/en.ts';
import { leftOverEn } from './left-over/en.ts';
import { meaningEn } from './meaning/en.ts';
import { pointsEn } from './points/en.ts';
import { responsibleEn } from './responsible/en.ts';
import { secrecyEn } from './secrecy/en.ts';
import { sendingEn } from './sending/en.ts';
import { settingRefusalsEn, settingsEn } from './settings/en.ts';
import { statusEn } from './status/en.ts';
import { strategyEn, strategyRefusalsEn } from './strategy/en.ts';
import { supportEn, supportRefusalsEn } from './support/en.ts';
import type { Texts } from './sv.ts';
import { welcomeEn } from './welcome/en.ts';

const list = (items: readonly string[]) => formatList('en', items);
const orList = (items: readonly string[]) => formatAlternatives('en', items);
const number = (value: number) => formatNumber('en', value);
const day = (date: string) => formatDay('en', date);
const period = (value: Period) => formatPeriod('en', value);

const people: Texts['people'] = ({ count, about }) =>
  `${about ? `about${NBSP}` : ''}${number(count)}${NBSP}${count === 1 ? 'person' : 'people'}`;

const kinds: Texts['kinds'] = {
  visit: { name: 'Visit', definite: 'the visit', fresh: 'New visit', neuter: false },
  trip: { name: 'Trip', definite: 'the trip', fresh: 'New trip', neuter: false },
  activity: { name: 'Activity', definite: 'the activity', fresh: 'New activity', neuter: false },
};

const themes: Texts['themes'] = {
  'life-science': 'life science',
  'material-science': 'material science',
  food: 'food',
  packaging: 'packaging',
  ict: 'ICT',
  health: 'health care',
  'clinical-research': 'medical research and clinical trials',
  innovation: 'innovation and environmental technology',
  other: 'another subject',
};

const counted = [
  'Nothing',
  'One thing',
  'Two things',
  'Three things',
  'Four things',
  'Five things',
];

const nameOfField = (fields: readonly MissingField[]) =>
  list(fields.map((field) => fieldsEn.missing[field]));

const advice = adviceEn({ theme: (id) => themes[id], fields: nameOfField });

export const en: Texts = {
  language: 'en',
  kinds,
  themes,
  subThemes: {
    'health-administration': 'health administration',
    'care-processes': 'care processes',
    'medical-technology': 'medical technology',
    'environmental-technology': 'environmental technology',
    'sustainable-cities': 'sustainable cities',
  },
  goals: {
    business: 'more business for firms in Skåne',
    investment: 'Chinese investment in Skåne',
    profile: 'Skåne as an attractive partner',
  },
  people,

  roles: {
    officer: 'officer',
    unit: 'the unit',
    'grip-chair': 'chair of GRIP',
    'grip-vice-chair': 'vice chair of GRIP',
    'grip-member': 'member of GRIP',
    'grip-substitute': 'substitute in GRIP',
    secretary: 'secretary',
    admin: 'administrator',
  },

  stage: (stage) =>
    ({
      registered: 'Registered',
      confirmed: 'Confirmed',
      completed: 'Completed',
      closed: 'Closed',
      cancelled: 'Called off',
    })[stage],

  buttons: {
    register: 'Register',
    continue: 'Continue',
    change: 'Change',
    cancel: 'Cancel',
    undo: 'Undo',
    back: 'Back',
    save: 'Save',
    confirm: 'Confirm',
    complete: 'Complete',
    history: 'Show history',
    more: 'Show more facts',
    show: 'Show',
    notKnown: 'Not known yet',
    noDates: 'Dates not set',
    period: (value) => formatPeriodBriefly('en', value),
    keepName: 'Keep the name as it is',
    tookPlace: 'Yes, it took place',
    otherDates: 'No, other dates',
    callOff: (kind: DelegationKind) => `Call off ${kinds[kind].definite}`,
    keep: 'Keep',
    discard: 'Discard the draft',
    startOver: 'Start over',
    openOwnChat: 'Open in own chat',
    list: 'Show delegations',
    newDelegation: 'New delegation',
  },

  labels: {
    from: 'Comes from',
    to: 'Goes to',
    visitor: 'Who comes',
    visited: 'Visits',
    guests: 'Guests',
    peopleFrom: (people, place) => `${people} from ${place}`,
    you: (name) => `${name} (you)`,
    suggestion: (text) => `${text} (suggestion)`,
    notKnownYet: 'not known yet',
    notSetYet: 'not set yet',
    empty: 'empty',
    registered: 'Registered',
    changed: 'Last changed',
    by: (what, who) => `${what} by ${who}`,
  },

  fields: fieldsEn,
  coActors: coActorsEn,
  secrecy: secrecyEn,

  draft: {
    title: (kind) => (kind ? kinds[kind].fresh : 'New delegation'),
    state: {
      open: 'Draft, no number yet',
      error: 'Draft, one error to correct',
      ready: 'Draft, ready to register',
      cancelled: 'Cancelled',
      done: 'Already registered',
    },
    heading: {
      visit: (place) => `Visit from ${place}`,
      trip: (place) => `Trip to ${place}`,
      activity: (place) => `Activity in ${place}`,
      none: 'Delegation to or from China',
    },
    missing: (count, question) =>
      count === 1
        ? `One thing is missing: ${lower(question)}`
        : `${counted[count] ?? `${count} things`} are missing. First: ${lower(question)}`,
    questions: {
      kind: () => 'Is it a visit here, a trip there or another activity in China?',
      place: (kind) =>
        kind === 'visit' ? 'Where do they come from?' : 'Which province or city is it about?',
      organisation: (kind) =>
        kind === 'visit' ? 'Which organisation is coming?' : 'Which organisation will you visit?',
      period: (kind) => (kind === 'visit' ? 'When are they coming?' : 'When is it?'),
      themes: () => 'Which theme is it about?',
    },
    examples: {
      kind: 'Write ‘visit’, ‘trip’ or ‘activity’.',
      place: 'For example ‘Tianjin’ or ‘Guangdong’.',
      organisation: 'Give the name, or ‘not known yet’.',
      period: 'For example ‘12–14 March’ or ‘not known yet’.',
      themes: 'For example ‘life science’ or ‘other’.',
    },
    again: {
      kind: (text) => `I do not understand ‘${text}’ here. Write ‘visit’ or ‘trip’.`,
      place: (text) => `I find no place in ‘${text}’. Give a province or a city.`,
      organisation: (text) => `I am not sure about ‘${text}’. Give only the organisation’s name.`,
      period: (text) =>
        `I found no date in ‘${text}’. Give day and month, or a week: ‘week${NBSP}11’.`,
      themes: (text) =>
        `I do not know the theme ‘${text}’. Choose one in the card, or write ‘other’.`,
    },
    third: 'Fill in the card instead, or write ‘cancel’. What you have said is kept.',
    footer: (days) =>
      `You can answer in the card or in the chat. The draft is kept for ${days}${NBSP}days.`,
    confirm: 'Is this right?',
    confirmFooter: (kind) =>
      `If you register, ${kinds[kind].definite} gets a number and the unit sees it. Nothing is sent outside Region Skåne.`,
    confirmHow: 'Write ‘register’, what to change, or ‘cancel’.',
    changeWhat: 'What should change? Use the card, or write for example ‘10 people’.',
    nothingUnderstood: (text) =>
      `I did not understand ‘${text}’. Write ‘register’, ‘cancel’ or what to change, for example ‘10 people’.`,
    misspelt: (suggestion) => `Do you mean ${suggestion}?`,
    unknownPlace: (text) =>
      `I cannot find ${text} in China. Which province or city is it? You can also keep the name as it is.`,
    whichPlace: (names) => `Do you mean ${orList(names)}?`,
    whichPeriod: (choices) => {
      const oneDay = choices.every((choice) => choice.firstDay === choice.lastDay);
      return `Do you mean ${orList(choices.map((choice) => (oneDay ? formatWeekday('en', choice.firstDay) : period(choice))))}?`;
    },
    vaguePeriod: (text) => `Which days do you mean by ‘${text}’? For example ‘12–14 March’.`,
    impossibleDay: (d, month) =>
      `There is no ${d} ${month}. The rest is kept. Which day do you mean?`,
    impossibleWeek: (text) => `There is no ‘${text}’. The rest is kept. Which days do you mean?`,
    past: (value: Period, kind) =>
      `${period(value)} has passed. Has ${kinds[kind].definite} taken place?`,
    cancelled: 'Cancelled. Nothing is registered and the draft is removed.',
    nothingToCancel: 'There is nothing to cancel just now.',
    restored: 'The draft is back.',
    kept: 'The draft is kept.',
  },

  delegation: {
    heading: {
      visit: (who) => `Visit from ${who}`,
      trip: (who) => `Trip to ${who}`,
      activity: (who) => `Activity in ${who}`,
    },
    registered: (no) => `Registered: ${no}.`,
    missingToConfirm: (fields, kind) =>
      `${capitalise(nameOfField(fields))} ${fields.length === 1 ? 'is' : 'are'} missing before ${kinds[kind].definite} can be confirmed.`,
    readyToConfirm: (kind) => `Nothing is missing: ${kinds[kind].definite} can be confirmed.`,
    confirmed: (no) => `${no} is confirmed.`,
    calledOffBy: (name, date) => `Called off by ${name} on ${day(date)}.`,
    calledOffFooter: 'Participants and history are kept.',
    changedBy: (name, date) => `Last changed by ${name} on ${day(date)}.`,
    changed: (no, changes) => `Changed in ${no}: ${changes.join('; ')}.`,
    changeOf: (what, before, after) => `${what && `${what}: `}${before} → ${after}`,
    errorState: (state, count) =>
      `${state}, ${count === 1 ? 'one error' : `${count} errors`} to correct`,
    correct: (labels) =>
      `Nothing is saved yet. Correct ${list(labels.map((label) => `‘${label}’`))} above.`,
    completeQuestion: 'Fill in what you know.',
    completeFooter: (kind) =>
      `The rest can wait. When nothing is missing, ${kinds[kind].definite} can be confirmed.`,
    editQuestion: 'What should change?',
    editFooter: 'What you leave as it is does not change.',
    callOffReason: 'Why? (may be left empty)',
    callOffQuestion: (no, kind) =>
      `Call off ${kinds[kind].definite} ${no}? Participants and history are kept.`,
    callOffFooter:
      'The reason is kept in the history. The responsible officer is told. Nothing is sent outside Region Skåne.',
    kept: (no) => `${no} is kept as it is.`,
    whichOne: 'Which delegation do you mean? Give its number, for example ‘D-2027-014’.',
    changeUnread: (text) => `I did not understand what ‘${text}’ changes.`,
  },

  finding: findingEn,
  hearing: hearingEn,
  meaning: meaningEn,
  leftOver: leftOverEn,

  drafts: draftsEn,

  settings: settingsEn,

  history: {
    title: 'History',
    events: {
      registered: 'Registered',
      changed: 'Changed',
      confirmed: 'Confirmed',
      'called-off': 'Called off',
      'people-changed': 'Roles changed',
      'setting-changed': 'A setting changed',
      closed: 'Closed',
      'participation-requested': 'Political participation requested',
      'participation-changed': 'Request completed',
      'participation-sent': 'Sent to GRIP by the unit',
      'participation-returned': 'More was asked for',
      'participation-answered': 'More was given',
      'vote-cast': 'A member voted',
      'participation-decided': 'Decided by GRIP',
      'participation-void': 'Decision no longer applies',
      'participation-lapsed': 'Request lapsed',
      'participation-withdrawn': 'Request withdrawn',
      'points-added': 'Follow-up points added',
      'point-done': 'Point done',
      'point-dropped': 'Point dropped',
      'point-changed': 'Point changed',
      'points-asked-for': 'The officer was asked for points',
      'points-put-off': 'The question about points was put off',
      'point-escalated': 'The unit was told that a point is overdue',
    },
    entry: (what, date, time, by) => `**${what}** ${day(date)} ${time}, ${by}`,
    earlier: (count) => `and ${count} earlier`,
  },

  advice,
  deviation: deviationEn,
  lead: leadEn,
  responsible: responsibleEn,

  notices: {
    'delegation-called-off': ({ by, number: no, kind }) =>
      `${by} has called off ${kinds[kind].definite} ${no}.`,
    'delegation-given': ({ by, number: no }) =>
      `${by} has handed ${no} to you. You are responsible now.`,
    'short-lead-time': ({ by, number: no, days }) =>
      `The lead time for ${no} is ${days}${NBSP}${days === 1 ? 'day' : 'days'} (China strategy 2012, section Extern samverkan, S45). ${by} has noted it.`,
    'delegation-asked-for': ({ number: no, request }) =>
      `Here is ${request || no}, which you asked for.`,
    'request-to-prepare': ({ by, request }) =>
      `${by} requests political participation: ${request}. The unit prepares it.`,
    'request-question': ({ by, request }) => `${by} needs more for ${request}.`,
    'request-answered': ({ by, request }) => `${by} has completed ${request}.`,
    'decision-asked-for': ({ request, day: answerBy }) =>
      answerBy
        ? `To decide by ${formatDay('en', answerBy, { year: false })}: ${request}.`
        : `To decide: ${request}.`,
    'request-decided': ({ request }) =>
      `GRIP has decided ${request}, by the members’ votes on cards.`,
    'decision-void': ({ by, request }) =>
      `The decision in ${request} no longer applies: ${by} has changed what it rests on.`,
    'request-lapsed': ({ request, kind }) =>
      `${request} has lapsed: ${kinds[kind].definite} began without a decision by GRIP.`,
    'points-asked-for': ({ number: no, kind }) => `${capital(kinds[kind].definite)} ${no} is over.`,
    'point-given': ({ by, point, text, day: due }) =>
      text
        ? `${by} has given you the point ${point}: ${lowerFirst(text)}. Due ${day(due)}.`
        : `${by} has given you the points ${point}.`,
    'point-overdue': ({ point, days, person, reminders, remindedOn }) =>
      `${point} is ${days}${NBSP}${days === 1 ? 'day' : 'days'} overdue. Owner: ${person}, ${reminders === 0 ? 'not reminded yet' : `reminded ${reminders === 1 ? 'once' : `${reminders} times`}, last on ${day(remindedOn)}`}. Reassign it, change the date or contact ${person}.`,
    'person-unreachable': ({ person, request, point, number: no }) =>
      `${person} cannot be reached in Teams: the app is not installed. The card for ${request || point || no} is waiting and goes out when it is. If it is urgent, make contact another way.`,
    'message-undelivered': sendingEn.undelivered,
    'list-undelivered': sendingEn.listUndelivered,
  },

  request: {
    title: (no) => `Political participation ${no}`,
    draftTitle: 'Political participation',
    draftReady: 'Draft, ready to send',
    isDecided: 'Decided',
    states: {
      preparing: 'Being prepared',
      'with-grip': 'With GRIP',
      returned: 'Waiting for more',
      lapsed: 'Lapsed',
      void: 'No longer applies',
      withdrawn: 'Withdrawn',
      waiting: 'Waiting for your vote',
      voted: 'You have voted',
      decided: (date) => `Decided ${day(date)}`,
    },
    progress: (answerBy, voted, seats) =>
      `${answerBy ? `Answer by ${formatWeekday('en', answerBy)}. ` : ''}${voted} of ${seats} have voted.`,
    choices: { yes: 'approve', no: 'reject', abstain: 'abstain' },
    outcomes: { approved: 'Approved', rejected: 'Rejected' },
    noLonger: (outcome) => `${outcome}, no longer applies`,
    counts: (yes, no, abstain) => `${yes} for, ${no} against, ${abstain} abstaining`,
    types: {
      'contract-signing': 'signing a contract',
      'making-contacts': 'making contacts',
      'building-relations': 'building the relation',
    },
    initiators: {
      'business-organisation': 'business organisation',
      cluster: 'cluster',
      company: 'company',
      politics: 'political initiative',
      other: 'other',
    },
    questions: {
      prepare: 'Is the request ready for GRIP?',
      blocked: 'The request cannot go to GRIP yet.',
      beingPrepared: 'The unit is preparing the request before GRIP considers it.',
      one: (name, kind) => `Should ${name} take part in ${kinds[kind].definite}?`,
      several: (kind) =>
        `Should these politicians take part in ${kinds[kind].definite}? Answer for each of them.`,
      list: 'Whom should the request be about?',
      withGrip: 'GRIP has the request. The requester will be told when it is settled.',
      asked: (name, text) => `${name} asks: ‘${text}’`,
      decided: (approved, rejected) =>
        rejected === 0
          ? 'GRIP has decided: approved.'
          : approved === 0
            ? 'GRIP has decided: rejected.'
            : `GRIP has decided: ${number(approved)} approved, ${number(rejected)} rejected.`,
      void: (kind) => `No politician is confirmed for ${kinds[kind].definite} any longer.`,
      lapsed: (kind) =>
        `${capital(kinds[kind].definite)} began without a decision by GRIP. No politician is confirmed. It will be reported to Regionstyrelsen.`,
      withdrawn: (kind) =>
        `The request is withdrawn. No politician is confirmed for ${kinds[kind].definite}.`,
    },
    ownVote: (votes) =>
      `Your vote is saved: ${list(votes)}. You can change it until the matter is settled.`,
    voteFor: (choice, name) => `${choice} for ${name}`,
    facts: {
      occasion: 'Concerns',
      requestedBy: 'Asked by',
      wishedBy: 'Wished by',
      dialogue: 'Dialogue',
      proposal: 'The unit',
      reason: 'Reason',
      answers: 'Added',
      manner: 'Decided by',
      ownVote: 'Your vote',
      periodBefore: 'Days before',
      periodNow: 'Days now',
      changedBy: 'Changed by',
    },
    proposes: (texts) => `Proposes: ${list(texts)}`,
    proposesAll: (choice, count) =>
      `Proposes: ${choice} ${count === 2 ? 'both' : `all ${number(count)}`}`,
    endedOn: (date, isVoid) =>
      `${isVoid ? 'Ended on' : 'Withdrawn on'} ${formatWeekday('en', date)}.`,
    mannerByCard: (voted, seats) => `Votes on cards, ${voted} of ${seats} voted`,
    reasons: {
      kind: 'it is another kind of delegation',
      period: 'the dates changed',
      place: 'the place changed',
      status: 'it was called off',
      politicians: 'the list of politicians changed',
    },
    grounds: {
      motivated: 'Each participation has its own motivation.',
      dialogue: (texts) => `Assessed in dialogue with ${list(texts)}.`,
      wish: (name) => `${name} is behind the trip and has asked for politicians.`,
      met: 'Met',
    },
    findings: {
      'no-politician': () => 'at least one politician.',
      'motivation-missing': ({ name }) => `${name} has no motivation. Each politician needs one.`,
      'motivation-shared': ({ name }) =>
        `${name} has the same motivation as someone else. Each needs one of their own.`,
      'type-missing': ({ name }) => `what the participation of ${name} is for.`,
      'link-missing': ({ name }) => `which agreement or company ${name} signs for.`,
      'initiative-missing': () => 'who took the initiative to the marketing trip.',
      'political-initiative': () =>
        'A marketing trip cannot rest on a political initiative. It needs a firm, business organisation or cluster that is behind the trip and has asked for politicians, with contact and date.',
      'not-from-below': () =>
        'which company, business organisation or cluster is behind the marketing trip.',
      'wish-missing': () => 'who at the initiator asked for politicians, and when.',
      'no-dialogue': () =>
        'No dialogue with the parties concerned is recorded. Record it, or give your reason.',
      'many-politicians': ({ count, most }) =>
        `This needs a deviation: the request is for ${count} politicians to China, and the limit is ${most} because political delegations should be kept small. Remove someone, or give your reason. GRIP will see what you write.`,
    },
    ask: {
      who: 'Which politicians is it about? Give the names, one per line, with their office if you like: ‘Anna Ek, regional commissioner’.',
      motivation: (name) => `Why is ${name} needed?`,
      type: (name) => `What is the participation of ${name} for?`,
      link: (name) => `Which agreement or company does ${name} sign for?`,
      dialogue:
        'Which parties concerned have you talked with, and when? One per line: ‘Lund University 14 January’. Write ‘none yet’ if that is not done.',
      marketing: 'Is the trip there to market companies from Skåne?',
      initiative:
        'Who took the initiative to the trip, who there asked for politicians, and when? For example ‘the company Alfa Laval, Lena Ek, 7 January’.',
      deviation: 'Why is it right all the same? GRIP will see what you write.',
      confirm: 'Is this right?',
      again: (text) => `I did not understand ‘${text}’.`,
    },
    inputs: {
      known: 'Politicians on record',
      remove: 'Remove',
      add: 'Add from the record',
      addOthers: 'Add others, one per line: name, office',
      others: 'Others, one per line: name, office',
      othersExample: 'Anna Ek, regional commissioner',
      motivation: 'Motivation',
      motivationExample: 'Signs for Region Skåne.',
      motivationFor: (name) => `Motivation for ${name}`,
      typeFor: (name) => `The participation of ${name} is for`,
      type: 'The participation is for',
      link: 'Agreement or company (when signing)',
      linkFor: (name) => `Agreement or company for ${name}`,
      dialogue: 'Dialogue, one party per line',
      dialogueExample: 'Lund University 14 January',
      marketing: 'The trip markets companies from Skåne',
      yes: 'yes',
      no: 'no',
      initiatorKind: 'The initiative comes from',
      initiatorName: 'Who is behind the trip?',
      contact: 'Who there asked for politicians?',
      wishDate: 'When?',
      deviation: 'Reason for the deviation',
      deviationFor: (row) => `Reason for the deviation (${row})`,
      proposal: (name) => `Proposal for decision on ${name}`,
      answerBy: 'Answer by (empty: GRIP’s answer time)',
      voteFor: (name) => `Your vote on ${name}`,
      question: 'What is needed?',
      answer: 'Your answer',
    },
    buttons: {
      yes: 'Approve',
      no: 'Reject',
      abstain: 'Abstain',
      send: 'Send answers',
      toGrip: 'Send to GRIP',
      toUnit: 'Send to the unit',
      ask: 'Ask for more',
      complete: 'Complete',
      answer: 'Answer',
      edit: 'Change the request',
      editList: 'Change the list',
      renew: 'Request again',
      withdraw: 'Withdraw the request',
      showOccasion: (kind) => `Show ${kinds[kind].definite}`,
      request: 'Request participation',
      noneYet: 'None yet',
      marketing: 'Yes, marketing',
      notMarketing: 'No, another purpose',
    },
    footers: {
      vote: (quorum, seats) =>
        `You can change your vote until the matter is settled. It is settled when at least ${quorum} of ${seats} have voted and no missing vote can change the outcome.`,
      void: 'If participation is still wanted, GRIP must decide anew (China strategy 2012, section Politisk medverkan och styrning, S21).',
      edit: 'GRIP sees the change only when the unit sends the request.',
      editAsked:
        'If you save, GRIP’s members are asked again and votes already cast do not count. If something is missing, the request goes to the unit first.',
      editDecided:
        'If you change the list, the decision no longer applies and nobody on it is confirmed. Then make a new request.',
      prepare: 'If you send it, GRIP’s members get a card each. A later change starts a new round.',
      toUnit: 'The unit gets the request to prepare. Only GRIP decides.',
      ask: 'The one who made the request gets the question. The preparation waits for the answer.',
      decided: 'The requester, the responsible officer and the unit have been told.',
    },
    sentToUnit: (no) =>
      `Request ${no} is with the unit for preparation. You will be told when it goes to GRIP.`,
    sentToGrip: (no) => `${no} has been sent to GRIP.`,
    returned: (no) => `The question on ${no} has been sent. The request waits for the answer.`,
    answered: (no) => `${no} has been completed.`,
    saved: (no) => `${no} has been changed.`,
    voided: (no) =>
      `The decision in ${no} no longer applies. It does not hold the change; make a new request.`,
    politicians: 'Politicians',
    confirmedPolitician: (name, no) => `${name} (${no})`,
    whichDelegation:
      'Which delegation is it about? Give its number, for example ‘request political participation for D-2027-014’.',
    whichRequest: 'Which matter do you mean? Give its number, for example ‘G-2027-003’.',
    votesByCard: 'Vote on the card; I cannot take votes in the chat.',
  },

  welcome: welcomeEn,

  help: {
    title: 'Help',
    heading: 'This is what you can do',
    intro: 'Choose, or use your own words. You can write ‘cancel’ at any time.',
    footer: 'Write it your own way. Every card shows what can be done next.',
    say: (example) => `‘${example}’`,
    write: (example) => `Write ‘${example}’`,
    press: (example) => `Press here, or write ‘${example}’`,
    draftOpen: (what) => `Your draft (${what}) is kept. Write ‘continue’ to go on.`,
    commands: {
      'new-delegation': 'Register a visit or a trip',
      'list-delegations': 'See delegations, all or some',
      'who-has-met': 'See who has met an organisation, and when',
      'show-delegation': 'See one delegation',
      'change-delegation': 'Change a delegation',
      'ask-co-actor': 'Write an invitation to another actor',
      'note-co-actor': 'Note that an actor has joined or declined',
      'confirm-delegation': 'Confirm a delegation',
      'call-off-delegation': 'Call off a delegation',
      'request-participation': 'Request political participation',
      'show-request': 'See a matter of political participation',
      'waiting-votes': 'See what is waiting for your answer in GRIP',
      'what-waits': 'See what is waiting for you',
      'send-request': 'Send a matter to GRIP',
      'answer-request': 'Complete a matter',
      'withdraw-request': 'Withdraw a request',
      'explain-deviation': 'Give the reason why a warning does not stop it',
      'show-lead': 'See who leads a delegation, and why',
      'choose-lead': 'Say who leads instead',
      'register-support-request': 'Take in another actor’s request for support',
      'list-support-requests': 'Show requests for support, the unanswered first',
      'answer-support-request': 'Show a request for support, or say what it led to',
      'show-strategy': 'See what the China strategy says, all of it or one row',
      'show-history': 'See what has happened to a delegation',
      'add-points': 'Add follow-up points',
      'follow-ups': 'See your follow-up points',
      'overdue-points': 'See what is overdue',
      'complete-points': 'Mark a point as done',
      'snooze-points': 'Snooze a reminder',
      'reassign-delegation': 'Change the responsible officer',
      'reassign-points': 'Reassign a point',
      'change-due': 'Change the date of a point',
      'drop-point': 'Drop a point',
      'close-delegation': 'Close a delegation',
      settings: 'See how everything is set',
      'set-setting': 'Change a setting',
      roles: 'See who has which role',
      'set-role': 'Give somebody a role',
      drafts: 'See your drafts',
      'resume-draft': 'Continue a draft',
      undo: 'Take back a draft that you threw away',
      'start-over': 'Start over from the beginning',
      cancel: 'Cancel what you are doing',
      help: 'See this help',
      'speak-swedish': 'Get answers in Swedish',
      'speak-english': 'Get answers in English',
      'show-status': 'See how the service is doing',
      time: 'See the clock or move it forward (locally only)',
    },
  },

  points: pointsEn,
  faults: faultsEn,
  elsewhere: elsewhereEn,
  extensions: extensionsEn,
  strategy: strategyEn,
  support: supportEn,
  sending: sendingEn,
  status: statusEn,

  time: {
    is: (date, time) => `The clock here is ${formatWeekday('en', date)} ${time}.`,
    moved: (date, time) =>
      `The clock has been moved to ${formatWeekday('en', date)} ${time}. It cannot be set back.`,
    how: 'Give a day: ‘time 2027-03-16’.',
  },

  languageSet: 'I answer in English from now on.',
  notUnderstood:
    'I cannot do that. I help with delegations, political participation and follow-up.',
  nearest: (phrases) =>
    `Did you mean ${formatAlternatives(
      'en',
      phrases.map((phrase) => `‘${phrase}’`),
    )}?`,
  tryHelp: 'Write ‘help’ to see what you can do.',
  empty: 'The message was empty. Try ‘new delegation from Tianjin’ or ‘help’.',
  noDrafts: 'You have no drafts.',
  noAccess: 'You do not have access yet, so nothing was done. Ask an administrator for a role.',
  notAPerson: 'I cannot see who you are, so nothing was saved. Open the bot in your own Teams.',
  errorPrefix: 'Error:',
  error:
    'Something went wrong and the change was not saved. Your draft is kept. Try again in a moment.',
  sentToOwnChat: 'The card is in your own chat with me.',
  outOfDate: 'That card was out of date. This is how it stands now; your click changed nothing.',

  refusals: {
    ...settingRefusalsEn,
    ...strategyRefusalsEn,
    ...supportRefusalsEn,
    ...deviationRefusalsEn(advice.notes),
    'name-too-long': ({ length, most }) =>
      `The text is too long: ${number(length)}${NBSP}characters. At most ${number(most)} fit.`,
    'not-a-day': ({ typed }) => `There is no ${typed}. Which day do you mean?`,
    'day-ahead': ({ date }) => `${day(date)} has not been yet. Which day was it?`,
    'period-reversed': ({ firstDay, lastDay }) =>
      `The last day, ${formatDay('en', lastDay, { year: false })}, is before the first, ${formatDay('en', firstDay, { year: false })}. Which days are right?`,
    'period-too-long': ({ mostDays, ...dates }) =>
      `${period(dates)} is too long: at most ${mostDays}${NBSP}days. Which days are right?`,
    'period-too-far': ({ date }) => `${day(date)} is too far off. Which year do you mean?`,
    'too-few-people': () => 'There must be at least 1 participant. How many are they?',
    'too-many-people': ({ count, most }) =>
      `${number(count)} participants are too many: at most ${number(most)}. How many are they?`,
    'not-a-number': ({ typed }) => `‘${typed}’ is not a number. For example 8.`,
    'unknown-place': ({ typed }) =>
      `I cannot find ${typed} in China. Which province or city is it?`,
    'misspelt-place': ({ suggestion }) => `Do you mean ${suggestion}? Write it in the field.`,
    'which-place': ({ typed, names }) =>
      `${typed} is in several places: ${list(names)}. Which one?`,
    'registration-incomplete': ({ missing: fields }) =>
      `It cannot be registered yet. Missing: ${nameOfField(fields)}.`,
    'delegation-not-found': ({ name }) =>
      name.startsWith('G-')
        ? `There is no matter ${name}. Look at the delegation’s card.`
        : `There is no delegation ${name}. Write ‘show delegations’ to see them all.`,
    'draft-not-found': () => 'The draft no longer exists. Write ‘new delegation’ to start again.',
    'draft-of-another': () =>
      'This draft is somebody else’s, and only that person can answer it. Nothing was changed. Write ‘new delegation’ to begin one of your own.',
    'already-called-off': ({ number: no }) =>
      `${no} is already called off, so this changed nothing.`,
    'already-closed': ({ number: no }) => `${no} is closed and cannot be changed.`,
    'already-begun': ({ number: no }) =>
      `${no} has already begun, and GRIP only decides beforehand. Nothing has been changed.`,
    'already-confirmed': ({ number: no }) => `${no} is already confirmed.`,
    'cannot-confirm': ({ number: no, missing: fields }) =>
      contactRows(fields)
        ? `${no} cannot be confirmed yet: this is a first contact, and what is missing is ${nameOfField(fields)} (China strategy 2012, section Samarbetsavtal, ${contactRows(fields)}). Fill it in on the card and it can.`
        : `${no} cannot be confirmed yet. Missing: ${nameOfField(fields)}. Fill it in on the card and it can.`,
    'cannot-close': ({ number: no, least }) =>
      `${no} cannot be closed yet. It must have at least ${least}${NBSP}follow-up ${least === 1 ? 'point' : 'points'} with owner and due date (China strategy 2012, section Uppföljning, S84). Write it here and it can.`,
    'not-over-yet': ({ number: no }) =>
      `${no} cannot be closed yet: its last day has not passed. It can be called off if it does not take place.`,
    'only-unit-sends': () =>
      'Only the unit can send matters to GRIP (China strategy 2012, section Ansvar i Region Skånes tjänstemannaorganisation, S31). The request stays with the unit.',
    'not-entitled': () => 'Only GRIP’s members can vote. No vote was saved.',
    'already-settled': ({ number: no }) =>
      `${no} is already settled, so this changed nothing. This is how it stands.`,
    'request-ended': ({ number: no }) =>
      `${no} is no longer open, so this changed nothing. This is how it stands.`,
    'request-returned': ({ number: no }) =>
      `${no} is waiting for more and goes on when the answer has come. Nothing has changed.`,
    'answer-by-impossible': ({ date }) =>
      `${day(date)} cannot be the day to answer by: it must be today or later, and before the first day. Nothing has been sent.`,
    'not-with-grip': ({ number: no }) =>
      `${no} is not with GRIP at present, so no vote was saved. You get a card when it is.`,
    'no-question-open': ({ number: no }) =>
      `No question about ${no} is waiting for an answer. Press Complete to change something.`,
    'vote-incomplete': ({ names }) =>
      `No answer for ${list(names)}. Choose approve, reject or abstain.`,
    'request-blocked': ({ number: no }) =>
      `${no} cannot go to GRIP yet. What is missing is on the card.`,
    'answer-missing': () => 'An answer is missing. Choose the one that fits best.',
    'no-needs-reason': () =>
      'A no needs a reason (China strategy 2012, section Samarbetsavtal, S67).',
    'wish-incomplete': () => 'Write both who wishes for it and who there has asked.',
    'line-unread': ({ line, typed, lacks }) =>
      lacks === 'address'
        ? `Line ${line}, ‘${typed}’, has no whole address. Write the title first and the address last; it begins with https:// and has no spaces.`
        : `Line ${line}, ‘${typed}’, has no name. Write the name first.`,
    'is-secret': ({ number: no }) => secrecyEn.fromPerson(no),
    'secret-elsewhere': ({ number: no }) => secrecyEn.elsewhere(no),
    'owner-may-not-read': ({ number: no, name }) => secrecyEn.mayNotOwn(no, name),
    'outcome-missing': ({ number: no }) =>
      `Before ${no} is closed: what has become of the business? ‘No result yet’ is an answer (China strategy 2012, section Samarbetsavtal, S66).`,
    'secret-not-sent': ({ number: no }) => `${no} has a secrecy mark, so no invitation is written.`,
    'text-missing': () => 'The field is empty. Write what it is about.',
    'point-not-found': ({ number: no }) =>
      `There is no point ${no}. Write ‘my points’ to see yours.`,
    'last-point': ({ number: no, delegation }) =>
      `${no} cannot be dropped: ${delegation} is closed and must keep at least 1${NBSP}follow-up point (China strategy 2012, section Uppföljning, S84). Mark it as done, or reassign it.`,
    'point-ended': ({ number: no, status }) =>
      `${no} is already ${pointsEn.status[status]}, so this changed nothing.`,
    'reason-missing': ({ number: no }) =>
      `${no} stays: the reason is missing. For example ‘drop ${no}: the fair is cancelled’.`,
    'too-many-points': ({ count, most }) =>
      `${count}${NBSP}points are too many at once. Give at most ${most}, and the rest after that.`,
    'no-point-ticked': () => 'Tick at least one point first.',
    'no-new-owner': () => 'Choose who takes over.',
    'due-passed': ({ date }) => `${day(date)} has passed. Which day do you mean?`,
    'not-allowed': ({ ability }) => {
      if (ability === 'administer') return 'Only an administrator can do this. Ask one of them.';
      if (ability === 'steer-grip')
        return 'GRIP decides this, and the secretary changes it. Nothing was changed.';
      return ability === 'change'
        ? 'Only the responsible officer and the unit can do this. Nothing was changed. Ask one of them.'
        : 'Officials and the unit can do this, but not you with your role. Nothing has been changed. Ask one of them.';
    },
    'changed-meanwhile': ({ number: no, by }) =>
      `${by} changed ${no} at the same time. This is how it stands; what you wrote is still in the fields.`,
    'changed-after': ({ number: no, by }) =>
      `${by} has done something with ${no} after you, so your change cannot be undone. Write what it should be instead.`,
    'nothing-to-undo': ({ number: no }) =>
      `The latest in ${no} is no change that can be undone. Write what it should be instead.`,
    'not-as-said': ({ number: no, ...dates }) =>
      `${no} is ${period(dates)}, so it is not moved from there. Nothing was changed. Write for example ‘move ${no} to …’.`,
    'not-as-many': ({ number: no, count, headcount }) =>
      `${no} has ${headcount ? people(headcount) : 'no number of people yet'}, so it is not changed from ${number(count)}. Nothing was changed. Write for example ‘change ${no} to 10${NBSP}people’.`,
    'nothing-to-change': () => 'Nothing differed from what already stands, so nothing was changed.',
    'time-goes-forward': ({ date }) =>
      `The clock only goes forward, and ${day(date)} has passed. Give a later day.`,
    'message-too-long': ({ length, most }) =>
      `The message is too long: ${number(length)}${NBSP}characters. Write what matters, at most ${number(most)}${NBSP}characters. What you said before is kept.`,
    'card-out-of-date': () =>
      'That card can no longer be used, so your click changed nothing. Write ‘help’ to see what you can do.',
    'not-sure-saved': ({ number: no }) =>
      no
        ? `It is not certain that the change was saved. Look at ${no} before you try again.`
        : 'It is not certain that it was saved. Have a look before you try again.',
  },
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
