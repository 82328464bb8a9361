// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @notice Number of a membership: 1, 2, 3 … in order of admission. 0 means "no member".
type MemberId is uint32;

using {sameMember as ==, differentMember as !=} for MemberId global;

function sameMember(MemberId a, MemberId b) pure returns (bool) {
    return MemberId.unwrap(a) == MemberId.unwrap(b);
}

function differentMember(MemberId a, MemberId b) pure returns (bool) {
    return MemberId.unwrap(a) != MemberId.unwrap(b);
}

MemberId constant NO_MEMBER = MemberId.wrap(0);

/// @notice Where a member stands towards the organisation. Its bit in an audience is `1 << source`.
/// @dev An Agent is an algorithm: it may propose and link ideas, never vote or review.
enum Source {
    Employee,
    Customer,
    Partner,
    Supplier,
    Community,
    Agent
}

/// @notice Standing of an account.
/// @dev `Moved` marks a former account of a member who now uses another one.
enum Status {
    None,
    Active,
    Suspended,
    Ended,
    Moved
}

/// @notice Which door a member came through.
enum Door {
    Admission,
    Invitation,
    OpenDoor
}

/// @notice The record of one account, one storage slot.
struct Member {
    MemberId id;
    Source source;
    Status status;
    uint32 unit;
    uint40 joinedAt;
}

/// @notice One admission by the identity role.
struct Admission {
    address account;
    Source source;
    uint32 unit;
    bytes32 profileHash;
}

/// @notice A signed permission to join, handed out as a link.
/// @param key Public half of the key in the link; the private half signs for the account that joins, so nobody who
/// watches the transaction can take the place.
/// @param uses How many people may join with it.
struct Invitation {
    address key;
    Source source;
    uint32 unit;
    uint16 uses;
    uint40 expiresAt;
}

/// @notice A pending move of a membership to another account, asked for by the identity role.
struct Recovery {
    address next;
    uint40 readyAt;
}
