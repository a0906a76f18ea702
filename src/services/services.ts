/** Every use case, bound to the means it works with. A new one is one line in the list. */

import {
  callOffDelegation,
  changeDelegation,
  closeDelegation,
  confirmDelegation,
} from './change-delegation.ts';
import { changeRequest, withdrawRequest } from './change-request.ts';
import { enterChat, leaveChat } from './chats.ts';
import { chooseLead } from './choose-lead.ts';
import {
  changeProfile,
  chooseLanguage,
  isDraftOfAnother,
  lastAddress,
  latestCancelled,
  listDrafts,
  noteInSession,
  readDraft,
  readOpenDraft,
  readProfile,
  readSession,
  saveStep,
} from './conversations.ts';
import { castVote } from './decide-participation.ts';
import { deviate } from './deviate.ts';
import { viewDrafts } from './drafts/expiring-drafts.ts';
import { findDuplicates } from './finding/find-duplicates.ts';
import { findToShare } from './finding/find-to-share.ts';
import { readSearch } from './finding/searches.ts';
import { factsOfContact } from './first-contact.ts';
import { delegationAt, viewHistory } from './history.ts';
import { listDelegations } from './list-delegations.ts';
import { latestRequest, listWaitingVotes } from './list-requests.ts';
import { findDelegationById, loadDelegation } from './load-delegation.ts';
import { currentStrategy, type Means, moveClock, now, todayOf } from './means.ts';
import { noteCoActor } from './note-co-actor.ts';
import { answerLater } from './outbox/answer-later.ts';
import { wakeFor } from './outbox/wake.ts';
import { listPoliticians, personOf, readRoll } from './people.ts';
import { addPoints } from './points/add-points.ts';
import {
  changePointDue,
  completePoints,
  dropPoint,
  reassignPoints,
  snoozePoints,
} from './points/answer-points.ts';
import { putOffPoints } from './points/ask-for-points.ts';
import { listColleagues, overduePoints } from './points/list-points.ts';
import { viewAfterVisit } from './points/view-after-visit.ts';
import { viewPointList } from './points/view-point-list.ts';
import { answerRequest, returnRequest } from './question-request.ts';
import { registerDelegation } from './register-delegation.ts';
import { requestParticipation } from './request-participation.ts';
import { sendRequest } from './send-request.ts';
import { sendToOwnChat } from './send-to-own-chat.ts';
import { rememberCard } from './sent-cards.ts';
import { changeRoles, listPeople, viewRoles } from './settings/change-roles.ts';
import { changeSetting } from './settings/change-setting.ts';
import { viewSettings } from './settings/view-settings.ts';
import { countHidden, noteShown } from './shown-cards.ts';
import { viewStatus } from './status/view-status.ts';
import { answerSupport, linkSupport } from './support/answer-support.ts';
import { listSupport, viewSupport } from './support/load-support.ts';
import { registerSupport } from './support/register-support.ts';
import { viewSupportHistory } from './support/support-trail.ts';
import { undoChange } from './undo-change.ts';
import { viewDelegation } from './view-delegation.ts';
import { viewRequestByNumber } from './view-record.ts';

const useCases = {
  answerLater,
  answerRequest,
  answerSupport,
  linkSupport,
  listSupport,
  registerSupport,
  viewSupport,
  viewSupportHistory,
  addPoints,
  callOffDelegation,
  castVote,
  changeDelegation,
  changeRequest,
  changeRoles,
  changeSetting,
  listPeople,
  viewRoles,
  viewSettings,
  changePointDue,
  changeProfile,
  chooseLanguage,
  chooseLead,
  closeDelegation,
  completePoints,
  confirmDelegation,
  countHidden,
  currentStrategy,
  delegationAt,
  deviate,
  dropPoint,
  enterChat,
  factsOfContact,
  findDelegationById,
  findToShare,
  findDuplicates,
  isDraftOfAnother,
  lastAddress,
  latestCancelled,
  latestRequest,
  leaveChat,
  listColleagues,
  listDelegations,
  readSearch,
  listDrafts,
  listPoliticians,
  listWaitingVotes,
  loadDelegation,
  moveClock,
  noteInSession,
  noteShown,
  noteCoActor,
  now,
  overduePoints,
  personOf,
  putOffPoints,
  readDraft,
  readOpenDraft,
  readProfile,
  readRoll,
  readSession,
  reassignPoints,
  registerDelegation,
  rememberCard,
  requestParticipation,
  returnRequest,
  saveStep,
  sendRequest,
  sendToOwnChat,
  snoozePoints,
  todayOf,
  viewAfterVisit,
  undoChange,
  viewDelegation,
  viewDrafts,
  viewHistory,
  viewRequestByNumber,
  viewStatus,
  wakeFor,
  withdrawRequest,
  viewPointList,
};

type UseCase = (means: Means, ...rest: never[]) => unknown;
type Bound<F> = F extends (means: never, ...rest: infer A) => infer R ? (...rest: A) => R : never;
export type Services = { readonly [K in keyof typeof useCases]: Bound<(typeof useCases)[K]> };

export function createServices(means: Means): Services {
  const bind = ([name, useCase]: [string, UseCase]) => [name, useCase.bind(undefined, means)];
  // Binding keeps each function's own type, which fromEntries cannot say.
  return Object.fromEntries(Object.entries(useCases).map(bind)) as Services;
}
