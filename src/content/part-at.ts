/** What stands at a place of what somebody has written; nothing where there is no such place. */
export const partAt = (written: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined), written);
