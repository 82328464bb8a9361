// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC1271} from "@openzeppelin/contracts/interfaces/IERC1271.sol";
import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";

/// @title Who has signed
/// @notice A key (ECDSA) or a contract wallet (ERC-1271), at a bounded price: in a batch one voter's wallet must not be
/// able to spend the gas of all others' ballots.
/// @dev ECDSA first: it is right for nearly everyone, spares a cold look at the account, and an account that delegates
/// to code (EIP-7702) keeps the right to sign with its own key.
library Signers {
    /// @dev Room for several owners, or for a passkey checked in Solidity.
    uint256 private constant GAS_LIMIT = 500_000;

    function hasSigned(address signer, bytes32 digest, bytes calldata signature) internal view returns (bool) {
        (address recovered, ECDSA.RecoverError failure, ) = ECDSA.tryRecoverCalldata(digest, signature);
        if (failure == ECDSA.RecoverError.NoError && recovered == signer) return true;
        return signer.code.length != 0 && _accepts(signer, digest, signature);
    }

    /// @dev Assembly, because Solidity copies whatever a callee returns: here one word is read, however much comes back.
    function _accepts(address wallet, bytes32 digest, bytes calldata signature) private view returns (bool valid) {
        bytes memory question = abi.encodeCall(IERC1271.isValidSignature, (digest, signature));
        bytes4 yes = IERC1271.isValidSignature.selector;
        assembly ("memory-safe") {
            let answered := staticcall(GAS_LIMIT, wallet, add(question, 0x20), mload(question), 0x00, 0x20)
            valid := and(and(answered, gt(returndatasize(), 0x1f)), eq(mload(0x00), yes))
        }
    }
}
