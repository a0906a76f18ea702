import type { Services } from '../services/services.ts';
import type { Turn } from '../turn.ts';

/** After a change that sets a secrecy mark: the cards that it is taken off, and what cannot be reached. */
export async function tellHiding(
  { t }: Turn,
  services: Services,
  { before, after }: Awaited<ReturnType<Services['changeDelegation']>>,
): Promise<string> {
  const isMarkedNow = after.delegation.isSecret && !before.delegation.isSecret;
  if (!isMarkedNow) return '';
  return ` ${t.secrecy.hides(await services.countHidden(after.delegation.number))}`;
}
