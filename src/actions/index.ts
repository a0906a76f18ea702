/** Every button there is. Cards are tested against this list, and a golden file of verbs against time. */

import type { Action } from './action.ts';
import { addPoints } from './add-points.ts';
import { answerDraft } from './answer-draft.ts';
import { answerRequest } from './answer-request.ts';
import { answerSupportRequest } from './answer-support-request.ts';
import { askForMore } from './ask-for-more.ts';
import { callOffDelegation } from './call-off-delegation.ts';
import { cancelDelegation } from './cancel-delegation.ts';
import { cancelDraft } from './cancel-draft.ts';
import { castVote } from './cast-vote.ts';
import { chooseLead } from './choose-lead.ts';
import { closeDelegation } from './close-delegation.ts';
import { completeDelegation } from './complete-delegation.ts';
import { completePoints } from './complete-points.ts';
import { confirmDelegation } from './confirm-delegation.ts';
import { draftInvitation } from './draft-invitation.ts';
import { editDelegation } from './edit-delegation.ts';
import { editDraft } from './edit-draft.ts';
import { editRequest } from './edit-request.ts';
import { editRoles } from './edit-roles.ts';
import { editSetting } from './edit-setting.ts';
import { explainDeviation } from './explain-deviation.ts';
import { keepDelegation } from './keep-delegation.ts';
import { listDelegations } from './list-delegations.ts';
import { meanCommand } from './mean-command.ts';
import { openInOwnChat } from './open-in-own-chat.ts';
import { openPart } from './open-part.ts';
import { pressDraft } from './press-draft.ts';
import { reassignPoints } from './reassign-points.ts';
import { registerDelegation } from './register-delegation.ts';
import { requestParticipation } from './request-participation.ts';
import { resetSetting } from './reset-setting.ts';
import { resumeDraft } from './resume-draft.ts';
import { returnRequest } from './return-request.ts';
import { runCommand } from './run-command.ts';
import { saveDelegation } from './save-delegation.ts';
import { saveDeviation } from './save-deviation.ts';
import { saveRequest } from './save-request.ts';
import { saveRoles } from './save-roles.ts';
import { saveSetting } from './save-setting.ts';
import { sendRequest } from './send-request.ts';
import { showDelegation } from './show-delegation.ts';
import { showHistory } from './show-history.ts';
import { showOutcome } from './show-outcome.ts';
import { showPoints } from './show-points.ts';
import { showRequest } from './show-request.ts';
import { showStrategy } from './show-strategy.ts';
import { showSupportRequest } from './show-support-request.ts';
import { snoozeDocumentation } from './snooze-documentation.ts';
import { snoozePoints } from './snooze-points.ts';
import { startFromSupport } from './start-from-support.ts';
import { tryExample } from './try-example.ts';
import { undoCancel } from './undo-cancel.ts';
import { voteAbstain } from './vote-abstain.ts';
import { voteNo } from './vote-no.ts';
import { voteYes } from './vote-yes.ts';
import { withdrawRequest } from './withdraw-request.ts';

export const actions: readonly Action[] = [
  answerDraft,
  meanCommand,
  pressDraft,
  registerDelegation,
  editDraft,
  cancelDraft,
  undoCancel,
  resumeDraft,
  listDelegations,
  showDelegation,
  showHistory,
  startFromSupport,
  showOutcome,
  completeDelegation,
  editDelegation,
  openPart,
  draftInvitation,
  saveDelegation,
  confirmDelegation,
  explainDeviation,
  saveDeviation,
  chooseLead,
  cancelDelegation,
  callOffDelegation,
  keepDelegation,
  closeDelegation,
  addPoints,
  snoozeDocumentation,
  showPoints,
  completePoints,
  snoozePoints,
  reassignPoints,
  openInOwnChat,
  requestParticipation,
  showRequest,
  editRequest,
  saveRequest,
  askForMore,
  returnRequest,
  answerRequest,
  sendRequest,
  withdrawRequest,
  castVote,
  voteYes,
  voteNo,
  voteAbstain,
  showStrategy,
  editRoles,
  editSetting,
  resetSetting,
  saveRoles,
  saveSetting,
  showSupportRequest,
  answerSupportRequest,
  runCommand,
  tryExample,
];
