import type { Rejection } from '../model/rejection.ts';
import type { Route } from '../model/route.ts';

/** How the application came in: as the person says, else by an agency where the letter speaks of its client. */
export function routeOf({ route, reasons }: Pick<Rejection, 'route' | 'reasons'>): Route {
  return route ?? (reasons.some(({ reason }) => reason === 'agency') ? 'agency' : 'direct');
}
