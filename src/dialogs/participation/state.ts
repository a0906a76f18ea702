/** The state of a request for participation that is being written, and what it asks next. */

import { z } from 'zod';
import { checkRequest, type Finding } from '../../domain/check-request.ts';
import { delegationKinds } from '../../domain/delegation.ts';
import type { Politician, RequestFields } from '../../domain/participation.ts';
import type { AnyRefusal } from '../../domain/refusal.ts';
import { requestFieldsSchema } from '../../services/records/request-record.ts';
import type { Settings } from '../../strategy/schema.ts';
import { strategyOf } from '../../strategy/strategy.ts';

function isRefusal(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'code' in value && 'details' in value;
}

const stateSchema = z.strictObject({
  delegation: z.string(),
  kind: z.enum(delegationKinds),
  /** The version of the strategy that the delegation was registered under; older drafts were all under one. */
  strategy: z.string().default('2012'),
  /** What the delegation is about, for the card's heading. */
  heading: z.string(),
  fields: requestFieldsSchema,
  /** Politicians that the records know, to pick from. */
  known: z.array(z.object({ id: z.string(), name: z.string(), role: z.string() })),
  /** Whether the dialogue, and the purpose of a trip, have been asked about. */
  hasDialogue: z.boolean(),
  hasPurpose: z.boolean(),
  misses: z.number(),
  unread: z.string().optional(),
  /** Why the last answer, or sending, was refused. */
  refusal: z.custom<AnyRefusal>(isRefusal).optional(),
});
export type ParticipationState = z.infer<typeof stateSchema>;

export function readParticipationState(state: unknown): ParticipationState {
  return stateSchema.parse(state);
}

export const emptyRequest: RequestFields = {
  politicians: [],
  dialogue: [],
  isMarketing: false,
  initiative: null,
  deviations: {},
};

/** What is asked now; `about` is the politician or the row that it is about. */
export type Asked =
  | { readonly what: 'who' | 'dialogue' | 'marketing' | 'initiative' | 'confirm' }
  | {
      readonly what: 'motivation' | 'type' | 'link';
      readonly about: Politician;
      readonly finding: Finding;
    }
  | {
      readonly what: 'deviation';
      readonly finding: Finding & { readonly weight: 'needs-deviation' };
    };

/** Asks for whatever stands in the way, in the order in which it is natural to say it. */
export function askedIn(state: ParticipationState, settings: Settings): Asked {
  const findings = findingsIn(state, settings);
  const [first] = findings;
  if (first?.code === 'no-politician') return { what: 'who' };
  const person = findings.find((finding) => 'key' in finding);
  const about = state.fields.politicians.find(({ key }) => person && key === person.key);
  if (person && about) return { what: whatOf(person), about, finding: person };
  if (!state.hasDialogue) return { what: 'dialogue' };
  if (state.kind === 'trip' && !state.hasPurpose) return { what: 'marketing' };
  if (findings.some(({ weight }) => weight === 'blocks')) return { what: 'initiative' };
  const deviation = findings.find((finding) => finding.weight === 'needs-deviation');
  return deviation ? { what: 'deviation', finding: deviation } : { what: 'confirm' };
}

function whatOf({ code }: Finding): 'motivation' | 'type' | 'link' {
  if (code === 'type-missing') return 'type';
  return code === 'link-missing' ? 'link' : 'motivation';
}

export function findingsIn(
  { kind, fields, strategy }: ParticipationState,
  settings: Settings,
): readonly Finding[] {
  const { politics } = strategyOf(strategy);
  return checkRequest({ kind, fields, settings, politics });
}
