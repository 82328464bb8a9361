import type { Context } from "./context.ts";
import type { ContractName } from "./contracts.ts";
import type { Call } from "./transactions.ts";

/** One transaction of the deployment. Whether it is done is read from the chain, never assumed. */
export interface Step {
  id: string;
  title: string;
  /** It gives away the power to mend anything: all before it must be there to stay. */
  forGood?: true;
  /** The contract it creates, if it creates one, and its constructor's arguments. */
  creates?: { name: ContractName; args: (context: Context) => readonly unknown[] };
  done(context: Context): Promise<boolean>;
  call(context: Context): Promise<Call>;
}
