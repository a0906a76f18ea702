/** A list of points as it stands now, for one person. */

import type { PointList, PointsView } from '../../domain/views.ts';
import { viewDigest } from '../digest/digest-rows.ts';
import type { Means } from '../means.ts';
import { listPoints, listPointsOf } from './list-points.ts';

/** @throws Refusal `delegation-not-found` */
export function viewPointList(means: Means, list: PointList, person: string): Promise<PointsView> {
  switch (list.kind) {
    case 'digest':
      return viewDigest(means, person, list.date);
    case 'delegation':
      return listPointsOf(means, list.number, person);
    case 'mine':
      return listPoints(means, person);
  }
}
