// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title VoteToken: one token, one vote
/// @notice ERC-20 with votes (ERC-5805, timestamp clock of ERC-6372) and permit, without decimals. A holder's votes
/// count for the holder until delegated; delegating to the zero address brings them home.
/// @dev Only members who may vote can receive tokens or delegations, so that one voter is one person. Supply is at
/// most 2^32 - 1, which lets three checkpoints share a slot ({VoteHistory}).
interface IVoteToken {
    /// @notice Members may pass tokens on from now on, for good.
    event TransfersOpened();

    /// @notice The tokens of an account that is no longer a member's moved on, or were burned (`to` = 0).
    event TokensFollowed(address indexed from, address indexed to, uint256 amount);

    error VoteToken_TransfersShut();
    error VoteToken_TransfersAlreadyOpen();
    error VoteToken_NotAVoter(address account);
    error VoteToken_LengthMismatch(uint256 accounts, uint256 amounts);
    error VoteToken_BatchTooLarge(uint256 length, uint256 limit);
    error VoteToken_NothingToFollow(address account);

    /// @notice Issues tokens to members, at most 100 at once. Restricted to the issuer.
    function issue(address[] calldata accounts, uint256[] calldata amounts) external;

    /// @notice Opens transfers between members, once and for good. Restricted.
    /// @dev An account that its member left passes nothing on: its tokens follow, all of them, or burn.
    function openTransfers() external;

    /// @notice Brings the tokens of a rotated account to the member's new one, and burns those of an ended membership.
    /// Votes that the account had handed to such an account go the same way: to the person's new one, else home.
    /// Open to all.
    function follow(address account) external;

    function transfersOpen() external view returns (bool);
}
