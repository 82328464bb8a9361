import solc from "solc";
import type { Artifact } from "./test-chain.ts";

/** A wallet that signs with its owner's key (ERC-1271), one whose check burns five million gas, and one that
 * answers with 100 kB. */
const SOURCE = `
pragma solidity 0.8.37;
contract OwnedWallet {
  address public immutable owner;
  constructor(address owner_) { owner = owner_; }
  function isValidSignature(bytes32 hash, bytes calldata signature) external view returns (bytes4) {
    (bytes32 r, bytes32 s) = abi.decode(signature[:64], (bytes32, bytes32));
    return ecrecover(hash, uint8(signature[64]), r, s) == owner ? this.isValidSignature.selector : bytes4(0);
  }
}
contract CostlyWallet {
  function isValidSignature(bytes32, bytes calldata) external view returns (bytes4) {
    uint256 start = gasleft();
    while (start - gasleft() < 5_000_000) {}
    return this.isValidSignature.selector;
  }
}
contract VerboseWallet {
  fallback() external { assembly { mstore(0, shl(224, 0x1626ba7e)) return(0, 100000) } }
}`;

const input = {
  language: "Solidity",
  sources: { "wallets.sol": { content: SOURCE } },
  settings: { outputSelection: { "*": { "*": ["abi", "evm.bytecode.object"] } } },
};

/** Compiles the wallets of these tests. */
export function compileWallets(): Record<"OwnedWallet" | "CostlyWallet" | "VerboseWallet", Artifact> {
  const output = JSON.parse(solc.compile(JSON.stringify(input)));
  const contracts = Object.entries<SolcContract>(output.contracts["wallets.sol"]);
  const artifacts = contracts.map(([name, { abi, evm }]) => [
    name,
    { abi, bytecode: `0x${evm.bytecode.object}` },
  ]);
  return Object.fromEntries(artifacts);
}

interface SolcContract {
  abi: Artifact["abi"];
  evm: { bytecode: { object: string } };
}
