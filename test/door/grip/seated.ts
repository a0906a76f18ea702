/** Five seats of GRIP and a request for two politicians before it, by the services alone. */

import type { Role } from '../../../src/domain/roles.ts';
import type { Actor, Means } from '../../../src/services/means.ts';
import { registerDelegation } from '../../../src/services/register-delegation.ts';
import { requestParticipation } from '../../../src/services/request-participation.ts';
import { sendRequest } from '../../../src/services/send-request.ts';

const roles: readonly Role[] = [
  'grip-chair',
  'grip-vice-chair',
  'grip-member',
  'grip-member',
  'grip-member',
];
export const seats = roles.map((role, index) => ({
  id: `seat-${index}`,
  name: `Ledamot ${index}`,
  roles: [role],
}));

const unit: Actor = {
  person: { id: 'unit', name: 'Enheten', roles: ['unit', 'officer'] },
  activityId: undefined,
};

/** Gives the request's number. */
export async function sendTwoPoliticians(means: Means): Promise<string> {
  const { number } = await registerDelegation(means, unit, 'draft-1', {
    kind: 'visit',
    place: { id: 'CN-TJ' },
    organisation: 'Tianjin Cancer Hospital',
    period: { firstDay: '2027-03-12', lastDay: '2027-03-14' },
    themes: ['life-science'],
  });
  const politicians = ['1', '2'].map((key) => ({
    key,
    name: `Politiker ${key}`,
    person: null,
    role: '',
    motivation: `Skäl ${key}`,
    type: 'making-contacts' as const,
    link: null,
  }));
  const { request } = await requestParticipation(means, unit, number, 'draft-2', {
    politicians,
    dialogue: [{ party: 'Lunds universitet', date: null }],
    isMarketing: false,
    initiative: null,
    deviations: {},
  });
  await sendRequest(means, unit, request.number, { proposal: {} });
  return request.number;
}
