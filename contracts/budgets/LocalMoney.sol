// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {ERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Permit.sol";

/// @title Play money for a chain on one's own machine
/// @notice Anyone takes some once a day. It cannot be created on any other chain, where people might think it worth
/// something.
contract LocalMoney is ERC20, ERC20Permit {
    uint256 private constant AMOUNT = 1000_00;
    uint256 private constant PAUSE = 1 days;

    mapping(address account => uint256) private _takenAt;

    error LocalMoney_WrongChain(uint256 chainId);
    error LocalMoney_TooSoon(address account, uint256 notBefore);

    constructor() ERC20("Local Money", "LOCAL") ERC20Permit("Local Money") {
        if (block.chainid != 31337 && block.chainid != 1337) revert LocalMoney_WrongChain(block.chainid);
    }

    /// @notice Gives the caller 1,000.00, at most once a day.
    function faucet() external {
        uint256 notBefore = _takenAt[msg.sender] + PAUSE;
        if (block.timestamp < notBefore) revert LocalMoney_TooSoon(msg.sender, notBefore);
        _takenAt[msg.sender] = block.timestamp;
        _mint(msg.sender, AMOUNT);
    }

    function decimals() public pure override returns (uint8) {
        return 2;
    }
}
