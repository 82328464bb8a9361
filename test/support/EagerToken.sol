// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";

/// @notice A token that lets somebody act in the middle of a transfer, and remembers how that went; it also refuses
/// to pay one account, if told so.
contract EagerToken is ERC20("Eager", "EAGER") {
    error EagerToken_Refused(address account);

    address public target;
    bytes public call;
    address public refused;
    uint256 public attempts;
    uint256 public successes;

    function mint(address account, uint256 amount) external {
        _mint(account, amount);
    }

    /// @notice What to call on the next transfers.
    function prepare(address target_, bytes calldata call_) external {
        target = target_;
        call = call_;
    }

    /// @notice Whom not to pay.
    function refuse(address account) external {
        refused = account;
    }

    function _update(address from, address to, uint256 amount) internal override {
        if (to != address(0) && to == refused) revert EagerToken_Refused(to);
        super._update(from, to, amount);
        if (target == address(0)) return;
        ++attempts;
        (bool success, ) = target.call(call);
        if (success) ++successes;
    }
}
