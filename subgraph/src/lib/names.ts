/** The name of an enum's value; of its first value for a number that the enum does not have. */
export function nameOf(names: StaticArray<string>, value: i32): string {
  return names[value >= 0 && value < names.length ? value : 0];
}

/** The value of an enum's name, 0 for a name that the enum does not have. */
export function valueOf(names: StaticArray<string>, name: string): i32 {
  for (let i = 0; i < names.length; i++) {
    if (names[i] == name) return i;
  }
  return 0;
}
