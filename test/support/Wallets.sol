// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC1271} from "@openzeppelin/contracts/interfaces/IERC1271.sol";
import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";

/// @notice A contract wallet as people use them: its owner signs and may change.
contract OwnedWallet is IERC1271 {
    address public owner;

    constructor(address owner_) {
        owner = owner_;
    }

    function setOwner(address owner_) external {
        owner = owner_;
    }

    function isValidSignature(bytes32 hash, bytes calldata signature) external view returns (bytes4) {
        (address signer, , ) = ECDSA.tryRecoverCalldata(hash, signature);
        return signer == owner ? this.isValidSignature.selector : bytes4(0xffffffff);
    }

    function perform(address target, bytes calldata data) external returns (bytes memory answer) {
        bool done;
        (done, answer) = target.call(data);
        require(done, "refused");
    }
}

/// @notice A wallet whose check never ends.
contract BurningWallet is IERC1271 {
    function isValidSignature(bytes32, bytes calldata) external pure returns (bytes4) {
        while (true) {}
        return 0;
    }
}

/// @notice A wallet whose check answers with more than anyone wants to copy.
contract BombingWallet {
    fallback() external {
        assembly {
            return(0, 1000000)
        }
    }
}

/// @notice A wallet whose check answers with a word that is not the agreed one.
contract RefusingWallet {
    fallback() external {
        assembly {
            mstore(0, not(0))
            return(0, 32)
        }
    }
}

/// @notice A wallet whose check answers with less than a word.
contract CurtWallet {
    fallback() external {
        assembly {
            mstore(0, 0x1626ba7e00000000000000000000000000000000000000000000000000000000)
            return(0, 4)
        }
    }
}

/// @notice What an account may delegate to (EIP-7702): it accepts its own key's signatures.
contract KeyDelegate is IERC1271 {
    function isValidSignature(bytes32 hash, bytes calldata signature) external view returns (bytes4) {
        (address signer, , ) = ECDSA.tryRecoverCalldata(hash, signature);
        return signer == address(this) ? this.isValidSignature.selector : bytes4(0xffffffff);
    }
}

/// @notice Another such target, which knows nothing of signatures.
contract PlainDelegate {
    function ping() external pure returns (bool) {
        return true;
    }
}
