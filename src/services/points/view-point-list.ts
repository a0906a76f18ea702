/** A list of points as it stands now, for one person. */

import type { Reader } from '../../domain/secrecy.ts';
import type { PointList, PointsView } from '../../domain/views.ts';
import { viewDigest } from '../digest/digest-rows.ts';
import type { Means } from '../means.ts';
import { listPoints, listPointsOf } from './list-points.ts';

/**
 * As the reader may see it: the reader's own points unless another owner's are asked for.
 * @throws Refusal `delegation-not-found`, `is-secret`, `secret-elsewhere`
 */
export function viewPointList(
  means: Means,
  list: PointList,
  reader: Reader,
  owner = reader.person.id,
): Promise<PointsView> {
  switch (list.kind) {
    case 'digest':
      return viewDigest(means, reader.person.id, list.date);
    case 'delegation':
      return listPointsOf(means, list.number, reader);
    case 'mine':
      return listPoints(means, reader, owner);
  }
}
