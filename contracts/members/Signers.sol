// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {WalletSignature} from "../voting/WalletSignature.sol";

/// @title Who has signed
/// @notice A key (ECDSA) or a contract wallet (ERC-1271, at a bounded price).
/// @dev ECDSA first: it is right for nearly everyone, spares a cold look at the account, and an account that delegates
/// to code (EIP-7702) keeps the right to sign with its own key.
library Signers {
    function hasSigned(address signer, bytes32 digest, bytes calldata signature) internal view returns (bool) {
        (address recovered, ECDSA.RecoverError failure, ) = ECDSA.tryRecoverCalldata(digest, signature);
        if (failure == ECDSA.RecoverError.NoError && recovered == signer) return true;
        return signer.code.length != 0 && WalletSignature.isValid(signer, digest, signature);
    }
}
