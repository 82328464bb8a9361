// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

/// @notice Takes tokens and gives them back within one transaction.
contract Borrower {
    function borrow(IERC20 token, address lender, uint256 amount) external {
        require(token.transferFrom(lender, address(this), amount), "not lent");
        require(token.transfer(lender, amount), "not returned");
    }
}
