// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {PackedVotes} from "../../contracts/voting/PackedVotes.sol";
import {History, VoteHistory} from "../../contracts/voting/VoteHistory.sol";

/// @notice A history that takes whatever times it is given, as the vote token's clock never would.
contract LooseHistory {
    using VoteHistory for History;

    History private _history;

    function push(uint40 time, uint32 value) external {
        _history.push(time, value);
    }

    function latest() external view returns (uint32) {
        return _history.latest();
    }
}

/// @notice Shows what OpenZeppelin's Votes would be told of the supply.
contract SupplyReader is PackedVotes {
    constructor() ERC20("Supply reader", "READ") EIP712("Supply reader", "1") {
        _mint(msg.sender, 7);
        _burn(msg.sender, 2);
    }

    function supply() external view returns (uint256) {
        return _getTotalSupply();
    }
}
