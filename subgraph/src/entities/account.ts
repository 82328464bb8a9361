import { Bytes } from "@graphprotocol/graph-ts";
import { Account } from "../../generated/schema";
import { isZero } from "../lib/ids";

/** An address's account; a new one holds nothing, votes for itself and is nobody's. */
export function getAccount(address: Bytes): Account {
  const known = Account.load(address);
  if (known) return known;
  const account = new Account(address);
  account.status = "None";
  account.balance = 0;
  account.votes = 0;
  account.delegate = address;
  account.save();
  return account;
}

/** The account behind an address, null for the zero address. */
export function accountOrNull(address: Bytes): Account | null {
  return isZero(address) ? null : getAccount(address);
}
