import { packChoices } from "@engine/protocol/ballot";
import {
  CHANNEL_NAMES,
  type Channel,
  type Choice,
  DOOR_NAMES,
  type Door,
  GROUND_NAMES,
  type Ground,
  OUTCOME_NAMES,
  type Outcome,
  REFUSAL_NAMES,
  type Refusal,
  SOURCE_NAMES,
  type Source,
  STAGE_NAMES,
  STATUS_NAMES,
  type Stage,
  type Status,
} from "@engine/protocol/enums";
import { ethers } from "ethers";
import type { Hex } from "viem";

export const source = (name: Source): number => SOURCE_NAMES.indexOf(name);
export const status = (name: Status): number => STATUS_NAMES.indexOf(name);
export const door = (name: Door): number => DOOR_NAMES.indexOf(name);
export const stage = (name: Stage): number => STAGE_NAMES.indexOf(name);
export const ground = (name: Ground): number => GROUND_NAMES.indexOf(name);
export const channel = (name: Channel): number => CHANNEL_NAMES.indexOf(name);
export const refusal = (name: Refusal): number => REFUSAL_NAMES.indexOf(name);
export const outcome = (name: Outcome): number => OUTCOME_NAMES.indexOf(name);

/** Hash of a document that stands for `text` in a test. */
export const documentHash = (text: string): Hex => ethers.id(text) as Hex;

export const NO_HASH: Hex = ethers.ZeroHash as Hex;
export const NOBODY: Hex = ethers.ZeroAddress as Hex;

/** A ballot over entries in order. */
export const ballot = (...choices: Choice[]): bigint => packChoices(choices);
