/** Numbers of the permission book, as in contracts/governance/Roles.sol. `admin` is held by the timelock alone. */
export const ROLES = {
  admin: 0n,
  identity: 1n,
  curator: 2n,
  issuer: 3n,
  guardian: 4n,
  parameters: 5n,
  module: 6n,
  treasurer: 7n,
} as const;

export type RoleName = keyof typeof ROLES;

/** AccessManager's role that every account holds. */
export const PUBLIC_ROLE = 2n ** 64n - 1n;

/** A role's name, or undefined for a number we do not use. */
export function roleName(role: bigint): RoleName | undefined {
  return (Object.keys(ROLES) as RoleName[]).find((name) => ROLES[name] === role);
}
