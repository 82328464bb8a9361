/** An error as libraries make them: a name, perhaps a code, perhaps a cause that knows more. */
interface Link {
  name?: unknown;
  code?: unknown;
  cause?: unknown;
  [key: string]: unknown;
}

const LONGEST_CHAIN = 12;

/** An error and its causes, outermost first. */
export function errorChain(error: unknown): Link[] {
  const chain: Link[] = [];
  let current: unknown = error;
  while (current && typeof current === "object" && chain.length < LONGEST_CHAIN) {
    chain.push(current as Link);
    current = (current as Link).cause;
  }
  return chain;
}

/** Whether any error of the chain has one of these names. */
export function hasName(error: unknown, ...names: readonly string[]): boolean {
  return errorChain(error).some(({ name }) => typeof name === "string" && names.includes(name));
}

/** EIP-1193: the person said no in the wallet. */
const USER_REJECTED = 4001;

/** Whether the failure is a person's own "no" in their wallet. */
export function isRejectedByUser(error: unknown): boolean {
  return (
    hasName(error, "UserRejectedRequestError") || errorChain(error).some(({ code }) => code === USER_REJECTED)
  );
}

/** The custom error with which a contract refused, if that is what happened. */
export function revertedWith(error: unknown): { name: string; args: readonly unknown[] } | undefined {
  for (const { name, data } of errorChain(error)) {
    if (name !== "ContractFunctionRevertedError" || !data || typeof data !== "object") continue;
    const { errorName, args } = data as { errorName?: string; args?: readonly unknown[] };
    if (errorName) return { name: errorName, args: args ?? [] };
  }
  return undefined;
}
