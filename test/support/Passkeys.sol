// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC1271} from "@openzeppelin/contracts/interfaces/IERC1271.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {SignerP256} from "@openzeppelin/contracts/utils/cryptography/signers/SignerP256.sol";
import {SignerWebAuthn} from "@openzeppelin/contracts/utils/cryptography/signers/SignerWebAuthn.sol";
import {Signers} from "../../contracts/members/Signers.sol";

/// @notice The smallest wallet of a passkey: what it signs, and what it does on its key's word, whoever carries it.
/// @dev Tried out and not offered; see decision 0020.
contract PasskeyWallet is SignerWebAuthn, EIP712, IERC1271 {
    bytes32 private constant _CALL = keccak256("Call(address target,bytes data,uint256 nonce)");

    uint256 public nonce;

    error PasskeyWallet_BadSignature();

    constructor(bytes32 x, bytes32 y) SignerP256(x, y) EIP712("passkey wallet", "1") {}

    /// @dev Without the nesting of ERC-7739: everything that the platform lets people sign names their account or member.
    function isValidSignature(bytes32 hash, bytes calldata signature) external view returns (bytes4) {
        return _rawSignatureValidation(hash, signature) ? this.isValidSignature.selector : bytes4(0xffffffff);
    }

    /// @notice Calls a contract as the wallet; signed as `Call` with the next nonce.
    function perform(address target, bytes calldata data, bytes calldata signature) external {
        if (!_rawSignatureValidation(digestOf(target, data), signature)) revert PasskeyWallet_BadSignature();
        ++nonce;
        (bool done, bytes memory answer) = target.call(data);
        require(done, string(answer));
    }

    /// @notice What the key signs for the next call.
    function digestOf(address target, bytes calldata data) public view returns (bytes32) {
        return _hashTypedDataV4(keccak256(abi.encode(_CALL, target, keccak256(data), nonce)));
    }
}

/// @notice What the platform's contracts ask of a signature.
contract SignatureDesk {
    function hasSigned(address signer, bytes32 digest, bytes calldata signature) external view returns (bool) {
        return Signers.hasSigned(signer, digest, signature);
    }
}
