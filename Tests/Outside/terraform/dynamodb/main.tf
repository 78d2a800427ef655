# Tables with all the blocks that one machine can serve: `replica` spans regions and is left out.
terraform {
  required_providers {
    aws = { source = "hashicorp/aws" }
  }
}

variable "endpoint" { type = string }
variable "stream" { type = string }
variable "bucket" { type = string }

# The second version changes what can be changed in place.
variable "version_two" {
  type    = bool
  default = false
}

provider "aws" {
  region                      = "us-east-1"
  access_key                  = "test"
  secret_key                  = "test"
  skip_credentials_validation = true
  skip_metadata_api_check     = true
  skip_requesting_account_id  = true
  endpoints {
    dynamodb = var.endpoint
  }
}

resource "aws_dynamodb_table" "orders" {
  name                        = "terraform-orders"
  billing_mode                = "PROVISIONED"
  read_capacity               = var.version_two ? 7 : 5
  write_capacity              = 4
  hash_key                    = "customer"
  range_key                   = "placed"
  table_class                 = var.version_two ? "STANDARD" : "STANDARD_INFREQUENT_ACCESS"
  stream_enabled              = true
  stream_view_type            = "NEW_AND_OLD_IMAGES"
  deletion_protection_enabled = false

  attribute {
    name = "customer"
    type = "S"
  }
  attribute {
    name = "placed"
    type = "N"
  }
  attribute {
    name = "state"
    type = "S"
  }
  attribute {
    name = "total"
    type = "N"
  }

  global_secondary_index {
    name               = "by-state"
    hash_key           = "state"
    range_key          = "total"
    projection_type    = "INCLUDE"
    non_key_attributes = ["currency"]
    read_capacity      = 2
    write_capacity     = var.version_two ? 3 : 2
  }

  dynamic "global_secondary_index" {
    for_each = var.version_two ? [1] : []
    content {
      name            = "by-state-and-time"
      hash_key        = "state"
      range_key       = "placed"
      projection_type = "ALL"
      read_capacity   = 1
      write_capacity  = 1
    }
  }

  local_secondary_index {
    name            = "by-total"
    range_key       = "total"
    projection_type = "KEYS_ONLY"
  }

  ttl {
    attribute_name = "expires"
    enabled        = true
  }

  point_in_time_recovery {
    enabled                 = true
    recovery_period_in_days = 7
  }

  server_side_encryption {
    enabled = true
  }

  tags = {
    team    = "shop"
    version = var.version_two ? "2" : "1"
  }

  timeouts {
    create = "1m"
  }
}

resource "aws_dynamodb_table" "sessions" {
  name         = "terraform-sessions"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"

  attribute {
    name = "id"
    type = "S"
  }

  on_demand_throughput {
    max_read_request_units  = 100
    max_write_request_units = var.version_two ? 60 : 50
  }
}

resource "aws_dynamodb_table" "imported" {
  name         = "terraform-imported"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"

  attribute {
    name = "id"
    type = "S"
  }

  import_table {
    input_format           = "DYNAMODB_JSON"
    input_compression_type = "NONE"
    s3_bucket_source {
      bucket     = var.bucket
      key_prefix = "items"
    }
  }
}

resource "aws_dynamodb_table_item" "session" {
  table_name = aws_dynamodb_table.sessions.name
  hash_key   = "id"
  item       = jsonencode({ id = { S = "1" }, seen = { N = var.version_two ? "2" : "1" } })
}

resource "aws_dynamodb_kinesis_streaming_destination" "changes" {
  stream_arn = var.stream
  table_name = aws_dynamodb_table.orders.name
}

resource "aws_dynamodb_resource_policy" "sessions" {
  resource_arn = aws_dynamodb_table.sessions.arn
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "111122223333" }
      Action    = "dynamodb:GetItem"
      Resource  = aws_dynamodb_table.sessions.arn
    }]
  })
}
