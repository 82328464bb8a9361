// Generated from contracts/reviews/Reviews.sol/Reviews.json by `npm run generate`. Do not edit.
export const reviewsAbi = [
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "authority",
        "type": "address"
      },
      {
        "internalType": "address",
        "name": "forwarder",
        "type": "address"
      },
      {
        "internalType": "contract IMembers",
        "name": "members_",
        "type": "address"
      },
      {
        "internalType": "contract IIdeas",
        "name": "ideas_",
        "type": "address"
      },
      {
        "internalType": "contract IPilots",
        "name": "pilots_",
        "type": "address"
      },
      {
        "components": [
          {
            "internalType": "uint16",
            "name": "feasibilityBps",
            "type": "uint16"
          },
          {
            "internalType": "uint16",
            "name": "impactBps",
            "type": "uint16"
          },
          {
            "internalType": "uint16",
            "name": "alignmentBps",
            "type": "uint16"
          },
          {
            "internalType": "uint16",
            "name": "readyFrom",
            "type": "uint16"
          },
          {
            "internalType": "uint16",
            "name": "holdFrom",
            "type": "uint16"
          },
          {
            "internalType": "uint8",
            "name": "leastReviewers",
            "type": "uint8"
          },
          {
            "internalType": "bool",
            "name": "unitsApart",
            "type": "bool"
          },
          {
            "internalType": "uint32",
            "name": "commitSeconds",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "revealSeconds",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "patienceSeconds",
            "type": "uint32"
          },
          {
            "internalType": "uint16",
            "name": "revisitHours",
            "type": "uint16"
          }
        ],
        "internalType": "struct Rubric",
        "name": "firstRubric",
        "type": "tuple"
      },
      {
        "internalType": "bytes32",
        "name": "firstRubricDocument",
        "type": "bytes32"
      }
    ],
    "stateMutability": "nonpayable",
    "type": "constructor"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "authority",
        "type": "address"
      }
    ],
    "name": "AccessManagedInvalidAuthority",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "caller",
        "type": "address"
      },
      {
        "internalType": "uint32",
        "name": "delay",
        "type": "uint32"
      }
    ],
    "name": "AccessManagedRequiredDelay",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "caller",
        "type": "address"
      }
    ],
    "name": "AccessManagedUnauthorized",
    "type": "error"
  },
  {
    "inputs": [],
    "name": "InvalidShortString",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "MemberId",
        "name": "memberId",
        "type": "uint32"
      }
    ],
    "name": "People_AgentRefused",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "MemberId",
        "name": "memberId",
        "type": "uint32"
      },
      {
        "internalType": "enum Status",
        "name": "status",
        "type": "uint8"
      }
    ],
    "name": "People_NotActive",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "ReviewId",
        "name": "reviewId",
        "type": "uint32"
      },
      {
        "internalType": "enum ReviewResult",
        "name": "result",
        "type": "uint8"
      }
    ],
    "name": "Reviews_AlreadyClosed",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "ReviewId",
        "name": "reviewId",
        "type": "uint32"
      },
      {
        "internalType": "MemberId",
        "name": "memberId",
        "type": "uint32"
      }
    ],
    "name": "Reviews_AlreadyCommitted",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "ReviewId",
        "name": "reviewId",
        "type": "uint32"
      },
      {
        "internalType": "MemberId",
        "name": "memberId",
        "type": "uint32"
      }
    ],
    "name": "Reviews_AlreadyRevealed",
    "type": "error"
  },
  {
    "inputs": [
      {
        "components": [
          {
            "internalType": "uint16",
            "name": "feasibilityBps",
            "type": "uint16"
          },
          {
            "internalType": "uint16",
            "name": "impactBps",
            "type": "uint16"
          },
          {
            "internalType": "uint16",
            "name": "alignmentBps",
            "type": "uint16"
          },
          {
            "internalType": "uint16",
            "name": "readyFrom",
            "type": "uint16"
          },
          {
            "internalType": "uint16",
            "name": "holdFrom",
            "type": "uint16"
          },
          {
            "internalType": "uint8",
            "name": "leastReviewers",
            "type": "uint8"
          },
          {
            "internalType": "bool",
            "name": "unitsApart",
            "type": "bool"
          },
          {
            "internalType": "uint32",
            "name": "commitSeconds",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "revealSeconds",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "patienceSeconds",
            "type": "uint32"
          },
          {
            "internalType": "uint16",
            "name": "revisitHours",
            "type": "uint16"
          }
        ],
        "internalType": "struct Rubric",
        "name": "rubric",
        "type": "tuple"
      }
    ],
    "name": "Reviews_BadRubric",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "signer",
        "type": "address"
      }
    ],
    "name": "Reviews_BadSignature",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "ReviewId",
        "name": "reviewId",
        "type": "uint32"
      },
      {
        "internalType": "MemberId",
        "name": "memberId",
        "type": "uint32"
      },
      {
        "internalType": "bytes32",
        "name": "commitment",
        "type": "bytes32"
      }
    ],
    "name": "Reviews_CommitmentMismatch",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "ReviewId",
        "name": "reviewId",
        "type": "uint32"
      },
      {
        "internalType": "MemberId",
        "name": "memberId",
        "type": "uint32"
      }
    ],
    "name": "Reviews_CommitmentMissing",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "ReviewId",
        "name": "reviewId",
        "type": "uint32"
      },
      {
        "internalType": "MemberId",
        "name": "memberId",
        "type": "uint32"
      },
      {
        "internalType": "MemberId",
        "name": "creditedId",
        "type": "uint32"
      }
    ],
    "name": "Reviews_Conflicted",
    "type": "error"
  },
  {
    "inputs": [],
    "name": "Reviews_DocumentMissing",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "ReviewId",
        "name": "reviewId",
        "type": "uint32"
      },
      {
        "internalType": "uint256",
        "name": "limit",
        "type": "uint256"
      }
    ],
    "name": "Reviews_Full",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "caller",
        "type": "address"
      },
      {
        "internalType": "uint256",
        "name": "anyoneFrom",
        "type": "uint256"
      }
    ],
    "name": "Reviews_MayNotOpen",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "IdeaId",
        "name": "ideaId",
        "type": "uint32"
      }
    ],
    "name": "Reviews_NoResultYet",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "ReviewId",
        "name": "reviewId",
        "type": "uint32"
      },
      {
        "internalType": "uint256",
        "name": "commitUntil",
        "type": "uint256"
      }
    ],
    "name": "Reviews_NotCommitting",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "ReviewId",
        "name": "reviewId",
        "type": "uint32"
      },
      {
        "internalType": "uint256",
        "name": "commitUntil",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "revealUntil",
        "type": "uint256"
      }
    ],
    "name": "Reviews_NotRevealing",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "IdeaId",
        "name": "ideaId",
        "type": "uint32"
      },
      {
        "internalType": "enum Stage",
        "name": "stage",
        "type": "uint8"
      }
    ],
    "name": "Reviews_NotSubmitted",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "ReviewId",
        "name": "reviewId",
        "type": "uint32"
      },
      {
        "internalType": "MemberId",
        "name": "memberId",
        "type": "uint32"
      }
    ],
    "name": "Reviews_NothingToCalibrate",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint8",
        "name": "feasibility",
        "type": "uint8"
      },
      {
        "internalType": "uint8",
        "name": "impact",
        "type": "uint8"
      },
      {
        "internalType": "uint8",
        "name": "alignment",
        "type": "uint8"
      },
      {
        "internalType": "uint16",
        "name": "forecastBps",
        "type": "uint16"
      }
    ],
    "name": "Reviews_ScoreOutOfRange",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "ReviewId",
        "name": "reviewId",
        "type": "uint32"
      },
      {
        "internalType": "uint256",
        "name": "revealUntil",
        "type": "uint256"
      }
    ],
    "name": "Reviews_StillOpen",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "ReviewId",
        "name": "reviewId",
        "type": "uint32"
      },
      {
        "internalType": "IdeaId",
        "name": "ideaId",
        "type": "uint32"
      },
      {
        "internalType": "uint16",
        "name": "version",
        "type": "uint16"
      }
    ],
    "name": "Reviews_Superseded",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "ReviewId",
        "name": "reviewId",
        "type": "uint32"
      }
    ],
    "name": "Reviews_Unknown",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "RubricId",
        "name": "rubricId",
        "type": "uint32"
      }
    ],
    "name": "Reviews_UnknownRubric",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "string",
        "name": "str",
        "type": "string"
      }
    ],
    "name": "StringTooLong",
    "type": "error"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": false,
        "internalType": "address",
        "name": "authority",
        "type": "address"
      }
    ],
    "name": "AuthorityUpdated",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [],
    "name": "EIP712DomainChanged",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "ReviewId",
        "name": "reviewId",
        "type": "uint32"
      },
      {
        "indexed": true,
        "internalType": "MemberId",
        "name": "memberId",
        "type": "uint32"
      },
      {
        "indexed": false,
        "internalType": "bool",
        "name": "met",
        "type": "bool"
      },
      {
        "indexed": false,
        "internalType": "uint32",
        "name": "squaredError",
        "type": "uint32"
      },
      {
        "components": [
          {
            "internalType": "uint32",
            "name": "forecasts",
            "type": "uint32"
          },
          {
            "internalType": "uint64",
            "name": "errorSum",
            "type": "uint64"
          }
        ],
        "indexed": false,
        "internalType": "struct BrierRecord",
        "name": "record",
        "type": "tuple"
      },
      {
        "indexed": false,
        "internalType": "uint32",
        "name": "season",
        "type": "uint32"
      },
      {
        "indexed": false,
        "internalType": "uint32",
        "name": "skill",
        "type": "uint32"
      }
    ],
    "name": "ForecastCalibrated",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "ReviewId",
        "name": "reviewId",
        "type": "uint32"
      },
      {
        "indexed": true,
        "internalType": "IdeaId",
        "name": "ideaId",
        "type": "uint32"
      },
      {
        "indexed": false,
        "internalType": "enum ReviewResult",
        "name": "result",
        "type": "uint8"
      },
      {
        "indexed": false,
        "internalType": "uint16",
        "name": "score",
        "type": "uint16"
      },
      {
        "components": [
          {
            "internalType": "uint64",
            "name": "weight",
            "type": "uint64"
          },
          {
            "internalType": "uint64",
            "name": "feasibility",
            "type": "uint64"
          },
          {
            "internalType": "uint64",
            "name": "impact",
            "type": "uint64"
          },
          {
            "internalType": "uint64",
            "name": "alignment",
            "type": "uint64"
          }
        ],
        "indexed": false,
        "internalType": "struct Sums",
        "name": "sums",
        "type": "tuple"
      },
      {
        "indexed": false,
        "internalType": "uint16",
        "name": "scorecards",
        "type": "uint16"
      },
      {
        "indexed": false,
        "internalType": "uint16",
        "name": "commitments",
        "type": "uint16"
      }
    ],
    "name": "ReviewClosed",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "ReviewId",
        "name": "reviewId",
        "type": "uint32"
      },
      {
        "indexed": true,
        "internalType": "IdeaId",
        "name": "ideaId",
        "type": "uint32"
      },
      {
        "indexed": false,
        "internalType": "uint16",
        "name": "version",
        "type": "uint16"
      },
      {
        "indexed": false,
        "internalType": "RubricId",
        "name": "rubricId",
        "type": "uint32"
      },
      {
        "indexed": false,
        "internalType": "uint40",
        "name": "commitUntil",
        "type": "uint40"
      },
      {
        "indexed": false,
        "internalType": "uint40",
        "name": "revealUntil",
        "type": "uint40"
      },
      {
        "indexed": false,
        "internalType": "MemberId",
        "name": "actorId",
        "type": "uint32"
      }
    ],
    "name": "ReviewOpened",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "RubricId",
        "name": "rubricId",
        "type": "uint32"
      },
      {
        "components": [
          {
            "internalType": "uint16",
            "name": "feasibilityBps",
            "type": "uint16"
          },
          {
            "internalType": "uint16",
            "name": "impactBps",
            "type": "uint16"
          },
          {
            "internalType": "uint16",
            "name": "alignmentBps",
            "type": "uint16"
          },
          {
            "internalType": "uint16",
            "name": "readyFrom",
            "type": "uint16"
          },
          {
            "internalType": "uint16",
            "name": "holdFrom",
            "type": "uint16"
          },
          {
            "internalType": "uint8",
            "name": "leastReviewers",
            "type": "uint8"
          },
          {
            "internalType": "bool",
            "name": "unitsApart",
            "type": "bool"
          },
          {
            "internalType": "uint32",
            "name": "commitSeconds",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "revealSeconds",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "patienceSeconds",
            "type": "uint32"
          },
          {
            "internalType": "uint16",
            "name": "revisitHours",
            "type": "uint16"
          }
        ],
        "indexed": false,
        "internalType": "struct Rubric",
        "name": "rubric",
        "type": "tuple"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "documentHash",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "bool",
        "name": "isDefault",
        "type": "bool"
      },
      {
        "indexed": false,
        "internalType": "MemberId",
        "name": "actorId",
        "type": "uint32"
      }
    ],
    "name": "RubricPublished",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "ReviewId",
        "name": "reviewId",
        "type": "uint32"
      },
      {
        "indexed": true,
        "internalType": "MemberId",
        "name": "memberId",
        "type": "uint32"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "commitment",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "uint16",
        "name": "commitments",
        "type": "uint16"
      }
    ],
    "name": "ScorecardCommitted",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "ReviewId",
        "name": "reviewId",
        "type": "uint32"
      },
      {
        "indexed": true,
        "internalType": "MemberId",
        "name": "memberId",
        "type": "uint32"
      },
      {
        "indexed": false,
        "internalType": "uint16",
        "name": "scorecards",
        "type": "uint16"
      }
    ],
    "name": "ScorecardLeftOut",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "ReviewId",
        "name": "reviewId",
        "type": "uint32"
      },
      {
        "indexed": true,
        "internalType": "MemberId",
        "name": "memberId",
        "type": "uint32"
      },
      {
        "components": [
          {
            "internalType": "uint8",
            "name": "feasibility",
            "type": "uint8"
          },
          {
            "internalType": "uint8",
            "name": "impact",
            "type": "uint8"
          },
          {
            "internalType": "uint8",
            "name": "alignment",
            "type": "uint8"
          },
          {
            "internalType": "uint16",
            "name": "forecastBps",
            "type": "uint16"
          },
          {
            "internalType": "bytes32",
            "name": "commentHash",
            "type": "bytes32"
          }
        ],
        "indexed": false,
        "internalType": "struct Scorecard",
        "name": "scorecard",
        "type": "tuple"
      },
      {
        "indexed": false,
        "internalType": "uint16",
        "name": "weightBps",
        "type": "uint16"
      },
      {
        "indexed": false,
        "internalType": "uint16",
        "name": "scorecards",
        "type": "uint16"
      }
    ],
    "name": "ScorecardRevealed",
    "type": "event"
  },
  {
    "inputs": [],
    "name": "authority",
    "outputs": [
      {
        "internalType": "address",
        "name": "",
        "type": "address"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "MemberId",
        "name": "memberId",
        "type": "uint32"
      }
    ],
    "name": "brierOf",
    "outputs": [
      {
        "components": [
          {
            "internalType": "uint32",
            "name": "forecasts",
            "type": "uint32"
          },
          {
            "internalType": "uint64",
            "name": "errorSum",
            "type": "uint64"
          }
        ],
        "internalType": "struct BrierRecord",
        "name": "",
        "type": "tuple"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "ReviewId",
        "name": "reviewId",
        "type": "uint32"
      },
      {
        "internalType": "MemberId",
        "name": "memberId",
        "type": "uint32"
      }
    ],
    "name": "calibrate",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "ReviewId",
        "name": "reviewId",
        "type": "uint32"
      }
    ],
    "name": "closeReview",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "ReviewId",
        "name": "reviewId",
        "type": "uint32"
      },
      {
        "internalType": "bytes32",
        "name": "commitment",
        "type": "bytes32"
      }
    ],
    "name": "commitScorecard",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "ReviewId",
        "name": "reviewId",
        "type": "uint32"
      },
      {
        "internalType": "bytes32",
        "name": "commitment",
        "type": "bytes32"
      },
      {
        "internalType": "address",
        "name": "reviewer",
        "type": "address"
      },
      {
        "internalType": "bytes",
        "name": "signature",
        "type": "bytes"
      }
    ],
    "name": "commitSigned",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "defaultRubric",
    "outputs": [
      {
        "internalType": "RubricId",
        "name": "",
        "type": "uint32"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "eip712Domain",
    "outputs": [
      {
        "internalType": "bytes1",
        "name": "fields",
        "type": "bytes1"
      },
      {
        "internalType": "string",
        "name": "name",
        "type": "string"
      },
      {
        "internalType": "string",
        "name": "version",
        "type": "string"
      },
      {
        "internalType": "uint256",
        "name": "chainId",
        "type": "uint256"
      },
      {
        "internalType": "address",
        "name": "verifyingContract",
        "type": "address"
      },
      {
        "internalType": "bytes32",
        "name": "salt",
        "type": "bytes32"
      },
      {
        "internalType": "uint256[]",
        "name": "extensions",
        "type": "uint256[]"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "ideas",
    "outputs": [
      {
        "internalType": "contract IIdeas",
        "name": "",
        "type": "address"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "isConsumingScheduledOp",
    "outputs": [
      {
        "internalType": "bytes4",
        "name": "",
        "type": "bytes4"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "forwarder",
        "type": "address"
      }
    ],
    "name": "isTrustedForwarder",
    "outputs": [
      {
        "internalType": "bool",
        "name": "",
        "type": "bool"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "IdeaId",
        "name": "ideaId",
        "type": "uint32"
      }
    ],
    "name": "latestReviewOf",
    "outputs": [
      {
        "internalType": "ReviewId",
        "name": "",
        "type": "uint32"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "members",
    "outputs": [
      {
        "internalType": "contract IMembers",
        "name": "",
        "type": "address"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "IdeaId",
        "name": "ideaId",
        "type": "uint32"
      }
    ],
    "name": "openReview",
    "outputs": [
      {
        "internalType": "ReviewId",
        "name": "reviewId",
        "type": "uint32"
      }
    ],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "pilots",
    "outputs": [
      {
        "internalType": "contract IPilots",
        "name": "",
        "type": "address"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "components": [
          {
            "internalType": "uint16",
            "name": "feasibilityBps",
            "type": "uint16"
          },
          {
            "internalType": "uint16",
            "name": "impactBps",
            "type": "uint16"
          },
          {
            "internalType": "uint16",
            "name": "alignmentBps",
            "type": "uint16"
          },
          {
            "internalType": "uint16",
            "name": "readyFrom",
            "type": "uint16"
          },
          {
            "internalType": "uint16",
            "name": "holdFrom",
            "type": "uint16"
          },
          {
            "internalType": "uint8",
            "name": "leastReviewers",
            "type": "uint8"
          },
          {
            "internalType": "bool",
            "name": "unitsApart",
            "type": "bool"
          },
          {
            "internalType": "uint32",
            "name": "commitSeconds",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "revealSeconds",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "patienceSeconds",
            "type": "uint32"
          },
          {
            "internalType": "uint16",
            "name": "revisitHours",
            "type": "uint16"
          }
        ],
        "internalType": "struct Rubric",
        "name": "rubric",
        "type": "tuple"
      },
      {
        "internalType": "bytes32",
        "name": "documentHash",
        "type": "bytes32"
      },
      {
        "internalType": "bool",
        "name": "makeDefault",
        "type": "bool"
      }
    ],
    "name": "publishRubric",
    "outputs": [
      {
        "internalType": "RubricId",
        "name": "",
        "type": "uint32"
      }
    ],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "ReviewId",
        "name": "reviewId",
        "type": "uint32"
      },
      {
        "internalType": "MemberId",
        "name": "memberId",
        "type": "uint32"
      },
      {
        "components": [
          {
            "internalType": "uint8",
            "name": "feasibility",
            "type": "uint8"
          },
          {
            "internalType": "uint8",
            "name": "impact",
            "type": "uint8"
          },
          {
            "internalType": "uint8",
            "name": "alignment",
            "type": "uint8"
          },
          {
            "internalType": "uint16",
            "name": "forecastBps",
            "type": "uint16"
          },
          {
            "internalType": "bytes32",
            "name": "commentHash",
            "type": "bytes32"
          }
        ],
        "internalType": "struct Scorecard",
        "name": "scorecard",
        "type": "tuple"
      },
      {
        "internalType": "bytes32",
        "name": "salt",
        "type": "bytes32"
      }
    ],
    "name": "revealScorecard",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "reviewCount",
    "outputs": [
      {
        "internalType": "uint32",
        "name": "",
        "type": "uint32"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "ReviewId",
        "name": "reviewId",
        "type": "uint32"
      }
    ],
    "name": "reviewOf",
    "outputs": [
      {
        "components": [
          {
            "internalType": "IdeaId",
            "name": "ideaId",
            "type": "uint32"
          },
          {
            "internalType": "uint16",
            "name": "version",
            "type": "uint16"
          },
          {
            "internalType": "RubricId",
            "name": "rubricId",
            "type": "uint32"
          },
          {
            "internalType": "uint40",
            "name": "commitUntil",
            "type": "uint40"
          },
          {
            "internalType": "uint40",
            "name": "revealUntil",
            "type": "uint40"
          },
          {
            "internalType": "uint16",
            "name": "commitments",
            "type": "uint16"
          },
          {
            "internalType": "uint16",
            "name": "scorecards",
            "type": "uint16"
          },
          {
            "internalType": "enum ReviewResult",
            "name": "result",
            "type": "uint8"
          }
        ],
        "internalType": "struct Review",
        "name": "",
        "type": "tuple"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "rubricCount",
    "outputs": [
      {
        "internalType": "uint32",
        "name": "",
        "type": "uint32"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "RubricId",
        "name": "rubricId",
        "type": "uint32"
      }
    ],
    "name": "rubricOf",
    "outputs": [
      {
        "components": [
          {
            "internalType": "uint16",
            "name": "feasibilityBps",
            "type": "uint16"
          },
          {
            "internalType": "uint16",
            "name": "impactBps",
            "type": "uint16"
          },
          {
            "internalType": "uint16",
            "name": "alignmentBps",
            "type": "uint16"
          },
          {
            "internalType": "uint16",
            "name": "readyFrom",
            "type": "uint16"
          },
          {
            "internalType": "uint16",
            "name": "holdFrom",
            "type": "uint16"
          },
          {
            "internalType": "uint8",
            "name": "leastReviewers",
            "type": "uint8"
          },
          {
            "internalType": "bool",
            "name": "unitsApart",
            "type": "bool"
          },
          {
            "internalType": "uint32",
            "name": "commitSeconds",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "revealSeconds",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "patienceSeconds",
            "type": "uint32"
          },
          {
            "internalType": "uint16",
            "name": "revisitHours",
            "type": "uint16"
          }
        ],
        "internalType": "struct Rubric",
        "name": "",
        "type": "tuple"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "ReviewId",
        "name": "reviewId",
        "type": "uint32"
      },
      {
        "internalType": "MemberId",
        "name": "memberId",
        "type": "uint32"
      }
    ],
    "name": "scorecardOf",
    "outputs": [
      {
        "internalType": "bytes32",
        "name": "commitment",
        "type": "bytes32"
      },
      {
        "internalType": "bool",
        "name": "revealed",
        "type": "bool"
      },
      {
        "internalType": "bool",
        "name": "calibrated",
        "type": "bool"
      },
      {
        "internalType": "uint16",
        "name": "weightBps",
        "type": "uint16"
      },
      {
        "components": [
          {
            "internalType": "uint8",
            "name": "feasibility",
            "type": "uint8"
          },
          {
            "internalType": "uint8",
            "name": "impact",
            "type": "uint8"
          },
          {
            "internalType": "uint8",
            "name": "alignment",
            "type": "uint8"
          },
          {
            "internalType": "uint16",
            "name": "forecastBps",
            "type": "uint16"
          },
          {
            "internalType": "bytes32",
            "name": "commentHash",
            "type": "bytes32"
          }
        ],
        "internalType": "struct Scorecard",
        "name": "scorecard",
        "type": "tuple"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "newAuthority",
        "type": "address"
      }
    ],
    "name": "setAuthority",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "uint32",
        "name": "season",
        "type": "uint32"
      },
      {
        "internalType": "MemberId",
        "name": "memberId",
        "type": "uint32"
      }
    ],
    "name": "skillOf",
    "outputs": [
      {
        "internalType": "uint64",
        "name": "own",
        "type": "uint64"
      },
      {
        "internalType": "uint64",
        "name": "total",
        "type": "uint64"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "ReviewId",
        "name": "reviewId",
        "type": "uint32"
      }
    ],
    "name": "sumsOf",
    "outputs": [
      {
        "components": [
          {
            "internalType": "uint64",
            "name": "weight",
            "type": "uint64"
          },
          {
            "internalType": "uint64",
            "name": "feasibility",
            "type": "uint64"
          },
          {
            "internalType": "uint64",
            "name": "impact",
            "type": "uint64"
          },
          {
            "internalType": "uint64",
            "name": "alignment",
            "type": "uint64"
          }
        ],
        "internalType": "struct Sums",
        "name": "",
        "type": "tuple"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "trustedForwarder",
    "outputs": [
      {
        "internalType": "address",
        "name": "",
        "type": "address"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "MemberId",
        "name": "memberId",
        "type": "uint32"
      }
    ],
    "name": "weightOf",
    "outputs": [
      {
        "internalType": "uint16",
        "name": "",
        "type": "uint16"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  }
] as const;
