import { expect } from "chai";
import type { BaseContract } from "ethers";

/** Expects a call to be refused with this error and exactly these arguments. */
export async function refuses(
  call: Promise<unknown>,
  contract: BaseContract,
  error: string,
  ...args: unknown[]
): Promise<void> {
  const refusal = expect(call).to.be.revertedWithCustomError(contract, error);
  await (args.length > 0 ? refusal.withArgs(...args) : refusal);
}
