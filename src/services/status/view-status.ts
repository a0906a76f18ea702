/** How it stands, for an administrator. */

import type { StatusView } from '../../domain/status.ts';
import type { Means } from '../means.ts';
import { nameOf, readRoll } from '../people.ts';
import { findStuck } from './find-stuck.ts';

export async function viewStatus(means: Means): Promise<StatusView> {
  const { version, store, sweep } = means.instance;
  const [stuck, roll] = await Promise.all([findStuck(means), readRoll(means)]);
  const names = stuck.unreachable.map((id) => nameOf(means, roll, id));
  return { ...stuck, unreachable: await Promise.all(names), version, store, sweep: sweep() };
}
