// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";

/// @notice A token as it should be, of any decimals, which anyone may mint.
contract PlainToken is ERC20 {
    uint8 private immutable _decimals;

    constructor(uint8 decimals_) ERC20("Token", "TKN") {
        _decimals = decimals_;
    }

    function mint(address account, uint256 amount) external {
        _mint(account, amount);
    }

    function decimals() public view override returns (uint8) {
        return _decimals;
    }
}

/// @notice Base of the tokens that are not as they should be.
abstract contract OddToken is PlainToken(18) {
    /// @notice From then on the token does what it is known for.
    bool public odd;

    function setOdd(bool odd_) external {
        odd = odd_;
    }
}

/// @notice Keeps a tenth of what is sent, rounded up: less arrives.
contract FeeToken is OddToken {
    function _update(address from, address to, uint256 amount) internal override {
        bool fee = odd && from != address(0) && to != address(0);
        uint256 kept = fee ? (amount + 9) / 10 : 0;
        super._update(from, to, amount - kept);
        if (kept != 0) super._update(from, address(0), kept);
    }
}

/// @notice Takes one unit more from the sender than was sent.
contract FeeOnTopToken is OddToken {
    function _update(address from, address to, uint256 amount) internal override {
        super._update(from, to, amount);
        if (odd && from != address(0) && to != address(0)) super._update(from, address(0), 1);
    }
}

/// @notice Sends one unit less than was asked, and says that all is well.
contract ShortToken is OddToken {
    function _update(address from, address to, uint256 amount) internal override {
        bool short = odd && from != address(0) && to != address(0);
        super._update(from, to, short ? amount - 1 : amount);
    }
}

/// @notice Pays the receiver of a transfer something extra.
contract BonusToken is OddToken {
    uint256 public bonus;

    function setBonus(uint256 bonus_) external {
        bonus = bonus_;
    }

    function _update(address from, address to, uint256 amount) internal override {
        super._update(from, to, amount);
        if (odd && from != address(0) && to != address(0)) super._update(address(0), to, bonus);
    }
}

/// @notice Says no instead of reverting.
contract FalseToken is OddToken {
    function transfer(address to, uint256 amount) public override returns (bool) {
        return !odd && super.transfer(to, amount);
    }

    function transferFrom(address from, address to, uint256 amount) public override returns (bool) {
        return !odd && super.transferFrom(from, to, amount);
    }
}

/// @notice Says yes and does nothing.
contract LyingToken is OddToken {
    function transfer(address to, uint256 amount) public override returns (bool) {
        return odd || super.transfer(to, amount);
    }

    function transferFrom(address from, address to, uint256 amount) public override returns (bool) {
        return odd || super.transferFrom(from, to, amount);
    }
}

/// @notice Does what it should and answers with no word at all.
contract SilentToken is PlainToken(18) {
    function transfer(address to, uint256 amount) public override returns (bool) {
        super.transfer(to, amount);
        assembly {
            return(0, 0)
        }
    }

    function transferFrom(address from, address to, uint256 amount) public override returns (bool) {
        super.transferFrom(from, to, amount);
        assembly {
            return(0, 0)
        }
    }
}

/// @notice Does what it should and answers yes with a megabyte after it; reverts with as much when it is odd.
contract BombToken is OddToken {
    function transfer(address to, uint256 amount) public override returns (bool) {
        super.transfer(to, amount);
        _explode();
    }

    function transferFrom(address from, address to, uint256 amount) public override returns (bool) {
        super.transferFrom(from, to, amount);
        _explode();
    }

    /// @notice The same for a permit.
    function permit(address, address, uint256, uint256, uint8, bytes32, bytes32) external view {
        _explode();
    }

    function _explode() private view {
        bool reverts = odd;
        assembly {
            mstore(0, 1)
            if reverts {
                revert(0, 1000000)
            }
            return(0, 1000000)
        }
    }
}

/// @notice Refuses listed accounts, and everybody while it is paused.
contract BlockingToken is PlainToken(6) {
    mapping(address account => bool) public blocked;
    bool public paused;

    error Blocked(address account);
    error AllPaused();

    function setBlocked(address account, bool blocked_) external {
        blocked[account] = blocked_;
    }

    function setPaused(bool paused_) external {
        paused = paused_;
    }

    function _update(address from, address to, uint256 amount) internal override {
        if (paused) revert AllPaused();
        if (blocked[from]) revert Blocked(from);
        if (blocked[to]) revert Blocked(to);
        super._update(from, to, amount);
    }
}

/// @notice Changes balances without a transfer.
contract RebasingToken is PlainToken(18) {
    function rebase(address account, uint256 balance) external {
        uint256 before = balanceOf(account);
        if (balance > before) _mint(account, balance - before);
        else _burn(account, before - balance);
    }
}

/// @notice Who wants to be called when money moves.
interface IHooked {
    function moneyMoves() external;
}

/// @notice Calls sender and receiver back in the middle of a transfer, as ERC-777 does: the sender before it, the
/// receiver after it.
contract HookToken is PlainToken(18) {
    mapping(address account => bool) public hooked;

    function setHooked(bool hooked_) external {
        hooked[msg.sender] = hooked_;
    }

    function _update(address from, address to, uint256 amount) internal override {
        if (hooked[from]) IHooked(from).moneyMoves();
        super._update(from, to, amount);
        if (hooked[to]) IHooked(to).moneyMoves();
    }
}

/// @notice A party to a transfer that makes one call of its own when it is called back, and notes what came of it.
contract Reentrant is IHooked {
    address private _target;
    bytes private _call;
    bool private _calling;

    uint256 public calls;
    bool public done;
    bytes public answer;

    /// @notice What to call when money moves.
    function prepare(address target, bytes calldata call_) external {
        _target = target;
        _call = call_;
    }

    function perform(address target, bytes calldata data) external returns (bytes memory result) {
        bool success;
        (success, result) = target.call(data);
        require(success, "refused");
    }

    function moneyMoves() external {
        if (_calling) return;
        _calling = true;
        ++calls;
        (done, answer) = _target.call(_call);
        _calling = false;
    }
}
