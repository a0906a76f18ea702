/** Everything one can say. Help, the manifest's commands and their tests are made from this list. */

import { addPoints } from './add-points.ts';
import { answerRequest } from './answer-request.ts';
import { answerSupportRequest } from './answer-support-request.ts';
import { askCoActor } from './ask-co-actor.ts';
import { callOffDelegation } from './call-off-delegation.ts';
import { cancel } from './cancel.ts';
import { changeDelegation } from './change-delegation.ts';
import { changeDue } from './change-due.ts';
import { chooseLead } from './choose-lead.ts';
import { closeDelegation } from './close-delegation.ts';
import type { Command } from './command.ts';
import { completePoints } from './complete-points.ts';
import { confirmDelegation } from './confirm-delegation.ts';
import { drafts } from './drafts.ts';
import { dropPoint } from './drop-point.ts';
import { explainDeviation } from './explain-deviation.ts';
import { followUps } from './follow-ups.ts';
import { helpWith } from './help.ts';
import { listDelegations } from './list-delegations.ts';
import { listSupportRequests } from './list-support-requests.ts';
import { newDelegation } from './new-delegation.ts';
import { noteCoActor } from './note-co-actor.ts';
import { overduePoints } from './overdue-points.ts';
import { reassignDelegation } from './reassign-delegation.ts';
import { reassignPoints } from './reassign-points.ts';
import { registerSupportRequest } from './register-support-request.ts';
import { requestParticipation } from './request-participation.ts';
import { resumeDraft } from './resume-draft.ts';
import { roles } from './roles.ts';
import { sendRequest } from './send-request.ts';
import { setRole } from './set-role.ts';
import { setSetting } from './set-setting.ts';
import { settings } from './settings.ts';
import { showDelegation } from './show-delegation.ts';
import { showHistory } from './show-history.ts';
import { showLead } from './show-lead.ts';
import { showRequest } from './show-request.ts';
import { showStatus } from './show-status.ts';
import { showStrategy } from './show-strategy.ts';
import { snoozePoints } from './snooze-points.ts';
import { speakEnglish } from './speak-english.ts';
import { speakSwedish } from './speak-swedish.ts';
import { startOver } from './start-over.ts';
import { time } from './time.ts';
import { undo } from './undo.ts';
import { waitingVotes } from './waiting-votes.ts';
import { whatWaits } from './what-waits.ts';
import { whoHasMet } from './who-has-met.ts';
import { withdrawRequest } from './withdraw-request.ts';

export const commands: readonly Command[] = [
  newDelegation,
  listDelegations,
  showDelegation,
  changeDelegation,
  reassignDelegation,
  askCoActor,
  noteCoActor,
  confirmDelegation,
  explainDeviation,
  showLead,
  chooseLead,
  callOffDelegation,
  showHistory,
  requestParticipation,
  showRequest,
  sendRequest,
  answerRequest,
  withdrawRequest,
  followUps,
  overduePoints,
  addPoints,
  completePoints,
  snoozePoints,
  reassignPoints,
  changeDue,
  dropPoint,
  closeDelegation,
  drafts,
  resumeDraft,
  startOver,
  cancel,
  helpWith(() => commands),
  waitingVotes,
  whatWaits,
  undo,
  whoHasMet,
  speakSwedish,
  speakEnglish,
  showStrategy,
  registerSupportRequest,
  listSupportRequests,
  answerSupportRequest,
  showStatus,
  settings,
  setSetting,
  roles,
  setRole,
  time,
];
