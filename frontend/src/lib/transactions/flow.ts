import type { DocumentFields, SealedDocument } from "@engine/protocol/seal";
import type { MessageDescriptor } from "@lingui/core";
import type { ReactNode } from "react";
import type { Abi, Address, ContractFunctionArgs, ContractFunctionName, Hex, Log } from "viem";
import type * as z from "zod/mini";
import type { EngineConfig } from "@/config/engine-config.ts";
import type { Failure } from "@/lib/errors/failure.ts";

/** A call of a contract, as it is simulated, shown and sent: one object for all three. */
export interface ContractCall {
  address: Address;
  abi: Abi;
  functionName: string;
  args: readonly unknown[];
}

/** What a flow knows when it makes its call. */
export interface FlowContext {
  engine: EngineConfig;
  account: Address;
  /** The sealed text, if the flow has one. Stored before the call is sent. */
  document: SealedDocument | undefined;
  /** The signature over the flow's `secret`, if it has one. */
  secret: Hex | undefined;
}

/** Typed data for a wallet. */
export interface TypedData {
  domain: object;
  types: object;
  primaryType: string;
  message: object;
}

/** One line of the preview: what will be true once it is signed. */
export interface PreviewLine {
  label: ReactNode;
  value: ReactNode;
}

/** Where a finished flow leads. */
export interface Receipt {
  /** Path inside the app, such as "/ideas/12". */
  path?: string;
}

/**
 * One thing a member can do on chain, declared once: what goes in, what is stored, what is signed, how it reads, and
 * what can go wrong. `FlowDialog` shows it, `runFlow` performs it, the tray follows it.
 */
export interface Flow<Input = unknown> {
  /** Kebab-case, stable: pending records carry it. */
  name: string;
  /** Checked before anything is shown or signed. */
  schema: z.ZodMiniType<Input>;
  /** What it is called, in a title and in the tray: "Propose “Vegan options”". */
  title: (input: Input) => MessageDescriptor;
  /** Two runs with the same key do the same thing; while one is under way the other is refused. */
  key: (input: Input) => string;
  /** The text to seal, store and name on chain, if any. */
  document?: (input: Input) => DocumentFields | undefined;
  /** Salt of the text, where the same text must make the same hash again; random otherwise. */
  documentSalt?: (input: Input, context: FlowContext) => Hex;
  /** The text is sealed and its hash signed, but it is not stored yet: another flow does that. */
  withholds?: boolean;
  /**
   * Typed data that the wallet signs before the call is made. Its signature goes into the call as a secret of the
   * wallet's, and nowhere else. Undefined where the input has it already.
   */
  secret?: (input: Input, context: Pick<FlowContext, "engine">) => TypedData | undefined;
  /** The call. Also what the preview is made from, so that screen and signature cannot differ. */
  call: (input: Input, context: FlowContext) => ContractCall;
  /** The call in plain words. */
  preview: (call: ContractCall, input: Input) => readonly PreviewLine[];
  /** Called before the wallet is asked for the transaction: keeps in this browser what must not be lost. */
  keep?: (input: Input, context: FlowContext) => void;
  /** JSON that screens lay over indexed data until the index has caught up; read with `usePendingPatches`. */
  patch?: (input: Input, context: FlowContext) => unknown;
  /** Where it leads, from the logs of its transaction. */
  receipt?: (logs: readonly Log[], input: Input) => Receipt;
  /** Words for custom errors, where this flow knows better than the general ones. */
  errors?: Record<string, (args: readonly unknown[]) => Failure>;
}

/** Checks a call against its ABI while it is written, and forgets the types afterwards. */
export function contractCall<
  const TAbi extends Abi,
  Name extends ContractFunctionName<TAbi, "nonpayable" | "payable">,
>(call: {
  address: Address;
  abi: TAbi;
  functionName: Name;
  args: ContractFunctionArgs<TAbi, "nonpayable" | "payable", Name>;
}): ContractCall {
  return call as unknown as ContractCall;
}
