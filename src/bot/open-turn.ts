/** Who is speaking, where, and what stands open there: a turn, from what came in and what is known. */

import { can, type Person } from '../domain/roles.ts';
import type { Profile } from '../services/conversations.ts';
import type { Services } from '../services/services.ts';
import type { Language } from '../texts/format.ts';
import { textsIn } from '../texts/texts.ts';
import type { Turn } from '../turn.ts';
import type { Incoming } from './incoming.ts';
import { type LanguageSettings, languageFor } from './language.ts';

export interface TurnSettings extends LanguageSettings {
  readonly timeZone: string;
  readonly isLocal: boolean;
}

/** What is known of the one who speaks. */
export interface Speaker {
  readonly person: Person;
  readonly profile: Profile | undefined;
  readonly session: Awaited<ReturnType<Services['readSession']>>['value'];
  /** The settings in force. */
  readonly settings: Turn['settings'];
  /** False for someone who may only ask for access. */
  readonly mayEnter: boolean;
}

/** One round of reads. */
export async function readSpeaker(
  services: Services,
  incoming: Incoming,
  id: string,
): Promise<Speaker> {
  const [roll, stored, session] = await Promise.all([
    services.readRoll(),
    services.readProfile(id),
    services.readSession(id, incoming.key),
  ]);
  const person = services.personOf(roll, id, incoming.name);
  const mayEnter = can(person, 'read');
  const { settings } = roll;
  return { person, profile: stored?.value, session: session.value, settings, mayEnter };
}

export async function openTurn(
  options: TurnSettings,
  services: Services,
  incoming: Incoming,
  { person, profile, session, settings }: Speaker,
  heard: Language | undefined,
): Promise<Turn> {
  await keepProfile(services, incoming, person, profile, heard);
  const activityId = activityKey(incoming);
  const { activeDraft, recent, about, said } = session;
  const open = await services.readOpenDraft(person.id, activeDraft);
  return {
    person,
    t: textsIn(languageFor(options, incoming, profile, heard)),
    today: services.todayOf(),
    timeZone: options.timeZone,
    activityId,
    takenFor: recent.findLast(({ activity }) => activity === activityId)?.draft,
    place: { kind: incoming.place, key: incoming.key },
    activeDraft: open?.id,
    about,
    said,
    settings,
    isLocal: options.isLocal,
  };
}

/**
 * What one activity is known by. Two conversations may give two activities one id; and Teams tells of
 * one installation twice, as two kinds of activity, which is one welcome.
 */
export function activityKey({ kind, activityId, key, address }: Incoming): string | undefined {
  if (kind === 'installed' && address.kind === 'personal') return `${key} installed`;
  return activityId && `${key} ${activityId}`;
}

/**
 * Writes the person down when something about them is new: name, own chat, language heard. What
 * waited for someone who could not be reached is sent when they are here again.
 */
async function keepProfile(
  services: Services,
  { address }: Incoming,
  person: Person,
  profile: Profile | undefined,
  heard: Language | undefined,
): Promise<void> {
  const isOwnChat = address.kind === 'personal';
  const seen = (known: Profile | undefined): Profile => ({
    name: person.name || known?.name || '',
    chosen: known?.chosen,
    heard: heard ?? known?.heard,
    personal: isOwnChat ? address : known?.personal,
    // Who writes elsewhere has still not had what waits in their own chat.
    isAwaited: isOwnChat ? undefined : known?.isAwaited,
  });
  if (JSON.stringify(profile) === JSON.stringify(seen(profile))) return;
  await services.changeProfile(person.id, seen);
  const isHere = isOwnChat && (!profile?.personal || profile.isAwaited);
  if (isHere) await services.wakeFor(person.id);
}
