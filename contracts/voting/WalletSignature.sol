// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC1271} from "@openzeppelin/contracts/interfaces/IERC1271.sol";

/// @title Asking a contract wallet whether it signed (ERC-1271), at a bounded price
/// @notice In a batch the wallet of one voter must not be able to spend the gas of all others' ballots.
/// @dev Assembly, because Solidity copies whatever a callee returns: here one word is read, however much comes back.
library WalletSignature {
    /// @dev Room for several owners, or for a passkey checked in Solidity.
    uint256 private constant GAS_LIMIT = 500_000;

    function isValid(address wallet, bytes32 digest, bytes calldata signature) internal view returns (bool valid) {
        bytes memory question = abi.encodeCall(IERC1271.isValidSignature, (digest, signature));
        bytes4 yes = IERC1271.isValidSignature.selector;
        assembly ("memory-safe") {
            let answered := staticcall(GAS_LIMIT, wallet, add(question, 0x20), mload(question), 0x00, 0x20)
            valid := and(and(answered, gt(returndatasize(), 0x1f)), eq(mload(0x00), yes))
        }
    }
}
