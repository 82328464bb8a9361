import { Bytes } from "@graphprotocol/graph-ts";
import { Module } from "../../generated/schema";
import { moduleName } from "../lib/modules";

export function getModule(address: Bytes): Module {
  const known = Module.load(address);
  if (known) return known;
  const module = new Module(address);
  module.name = moduleName(address);
  module.closed = false;
  module.adminDelaySeconds = 0;
  module.save();
  return module;
}
