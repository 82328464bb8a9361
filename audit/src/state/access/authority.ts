import type { Address } from "viem";
import { getAddress } from "viem/utils";
import type { Place } from "../../contracts.ts";
import { accuse, type Context } from "../context.ts";

/** A module obeys the deployment's permission book and no other. */
export function reduceAuthority(
  context: Context,
  { contract, args, at }: { contract: string; args: { authority: Address }; at: Place },
): void {
  const book = getAddress(context.target.contracts.AccessManager.address);
  const other = args.authority !== book;
  accuse(
    context,
    contract,
    at,
    other && `obeys ${args.authority}, not the deployment's AccessManager ${book}`,
  );
}
