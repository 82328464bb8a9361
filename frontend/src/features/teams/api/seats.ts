/** Places of a set of seats, which is one bit for each place. */
export function placesIn(mask: number): number[] {
  const places: number[] = [];
  for (let place = 0; mask >> place; place += 1) if ((mask >> place) & 1) places.push(place);
  return places;
}

/** How many seats are in a set. */
export function countSeats(mask: number): number {
  return placesIn(mask).length;
}

/** Whether the seat at a place is in a set. */
export function hasSeat(mask: number, place: number | null | undefined): boolean {
  return place !== null && place !== undefined && ((mask >> place) & 1) === 1;
}

/** The least number that is more than half. */
export function moreThanHalf(all: number): number {
  return Math.floor(all / 2) + 1;
}

/** How many seats must endorse to give a seat, or to take one: whoever's it is has no say in that. */
export function endorsementsNeeded(seats: number, give: boolean): number {
  return moreThanHalf(give ? seats : seats - 1);
}
